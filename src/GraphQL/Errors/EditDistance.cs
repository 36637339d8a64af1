namespace Serverless.GraphQL.Errors;

/// <summary>
/// Computes the optimal string alignment distance of two texts: the fewest insertions, deletions, substitutions and
/// swaps of neighbours that turn one into the other, where no place changes twice. Case is ignored, but texts that
/// differ in case alone have the distance 1.
/// </summary>
internal static class EditDistance
{
    // Longer names are never compared letter by letter. Three rows and two names are on the stack:
    // 3 * 257 * 4 + 2 * 256 * 2 bytes = 4 KB.
    private const int LongestCompared = 256;

    /// <summary>Returns the distance, or null if it is more than <paramref name="limit"/>.</summary>
    public static int? Within(int limit, string first, string second)
    {
        if (first == second)
            return 0;
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (Math.Abs(first.Length - second.Length) > limit)
            return null;
        if (Math.Max(first.Length, second.Length) > LongestCompared)
            return null;

        Span<char> one = stackalloc char[first.Length];
        Span<char> other = stackalloc char[second.Length];
        first.AsSpan().ToLowerInvariant(one);
        second.AsSpan().ToLowerInvariant(other);
        return Compare(limit, one, other);
    }

    private static int? Compare(int limit, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<int> rows = stackalloc int[3 * (second.Length + 1)];
        var width = second.Length + 1;
        var beforePrevious = rows[..width];
        var previous = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
            previous[column] = column;

        for (var i = 1; i <= first.Length; i++)
        {
            if (FillRow(i, first, second, beforePrevious, previous, current) > limit)
                return null;

            var free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        return previous[^1] <= limit ? previous[^1] : null;
    }

    /// <summary>Fills a row and returns its smallest entry: no later row can have a smaller one.</summary>
    private static int FillRow(
        int i,
        ReadOnlySpan<char> first,
        ReadOnlySpan<char> second,
        ReadOnlySpan<int> beforePrevious,
        ReadOnlySpan<int> previous,
        Span<int> current
    )
    {
        var smallest = current[0] = i;
        for (var j = 1; j <= second.Length; j++)
        {
            var substitution = previous[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
            var distance = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
            {
                distance = Math.Min(distance, beforePrevious[j - 2] + 1);
            }

            current[j] = distance;
            smallest = Math.Min(smallest, distance);
        }

        return smallest;
    }
}
