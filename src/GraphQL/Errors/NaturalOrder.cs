namespace Serverless.GraphQL.Errors;

/// <summary>
/// Orders texts by UTF-16 unit, but runs of digits by number: <c>item2</c> comes before <c>item10</c>.
/// </summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return string.CompareOrdinal(x, y);

        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var order =
                char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                    ? CompareNumbers(TakeDigits(x, ref i), TakeDigits(y, ref j))
                    : x[i++].CompareTo(y[j++]);
            if (order != 0)
                return order;
        }

        return (x.Length - i).CompareTo(y.Length - j);
    }

    private static ReadOnlySpan<char> TakeDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return text.AsSpan(start, position - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Length != second.Length ? first.Length.CompareTo(second.Length) : first.SequenceCompareTo(second);
}
