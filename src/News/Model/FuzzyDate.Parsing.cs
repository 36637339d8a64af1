using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Serverless.News.Model;

public sealed partial record FuzzyDate
{
    private const string Forms = "write 2025-10-19, 2025-10 or 2025, and ~ behind it for about";

    /// <exception cref="FormatException">
    /// The text is not a date in one of the forms above; the message says why.
    /// </exception>
    public static FuzzyDate Parse(string edtf, Provenance provenance = Provenance.Stated) =>
        TryParse(edtf, provenance, out var date, out var problem) ? date : throw new FormatException(problem);

    /// <param name="edtf">The text, without space around it.</param>
    /// <param name="provenance">Whether the source states the date.</param>
    /// <param name="date">The date; null when there is a problem.</param>
    /// <param name="problem">What is wrong, naming the text; null when there is a date.</param>
    public static bool TryParse(
        string edtf,
        Provenance provenance,
        [NotNullWhen(true)] out FuzzyDate? date,
        [NotNullWhen(false)] out string? problem
    )
    {
        var reason = Read(edtf, out var start, out var end, out var precision);
        problem = reason is null ? null : $"'{edtf}' is not a date: {reason}";
        date = reason is not null
            ? null
            : new()
            {
                Edtf = edtf,
                Earliest = start.First,
                Latest = end.Last,
                Precision = precision,
                Approximate = start.Approximate || end.Approximate,
                Provenance = provenance,
            };
        return problem is null;
    }

    private static string? Read(string edtf, out End start, out End end, out DatePrecision precision)
    {
        if (edtf.IndexOf('/') is >= 0 and var slash)
            return ReadRange(edtf.AsSpan(0, slash), edtf.AsSpan(slash + 1), out start, out end, out precision);
        var reason = ReadDate(edtf, out start, out precision);
        end = start;
        return reason;
    }

    private static string? ReadRange(
        ReadOnlySpan<char> from,
        ReadOnlySpan<char> to,
        out End start,
        out End end,
        out DatePrecision precision
    )
    {
        end = default;
        precision = DatePrecision.Interval;
        if ((ReadEnd(from, out start) ?? ReadEnd(to, out end)) is { } reason)
            return reason;
        if (start.First is null && end.Last is null)
            return "a range that is open at both ends says nothing";
        if (start.First > end.Last)
            return "the range ends before it begins";
        if (start.First is null || end.Last is null)
            precision = DatePrecision.Open;
        return null;
    }

    private static string? ReadEnd(ReadOnlySpan<char> text, out End end)
    {
        end = default;
        return text switch
        {
            ".." => null,
            "" => "an open end is written '..'",
            _ => ReadDate(text, out end, out _),
        };
    }

    /// <summary>Reads <c>year [-month [-day]] [~]</c>: four digits, two and two, with years from 0001.</summary>
    private static string? ReadDate(ReadOnlySpan<char> text, out End date, out DatePrecision precision)
    {
        date = default;
        precision = DatePrecision.Day;
        var approximate = text.EndsWith('~');
        if (approximate)
            text = text[..^1];
        if (text.Length is not (4 or 7 or 10) || !Digits(text, 0, 4, out var year))
            return Forms;
        if (year == 0)
            return "years begin with 0001";
        if (text.Length == 4)
        {
            precision = DatePrecision.Year;
            date = new(new(year, 1, 1), new(year, 12, 31), approximate);
            return null;
        }

        if (text[4] != '-' || !Digits(text, 5, 2, out var month))
            return Forms;
        if (month is < 1 or > 12)
            return $"there is no month {text[5..7]}";
        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            precision = DatePrecision.Month;
            date = new(new(year, month, 1), new(year, month, days), approximate);
            return null;
        }

        if (text[7] != '-' || !Digits(text, 8, 2, out var day))
            return Forms;
        if (day < 1 || day > days)
            return $"{text[..7]} has no day {text[8..10]}";
        date = new(new(year, month, day), new(year, month, day), approximate);
        return null;
    }

    private static bool Digits(ReadOnlySpan<char> text, int start, int length, out int value) =>
        int.TryParse(text.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>One end of a range, or a whole date; the default value is an open end.</summary>
    private readonly record struct End(DateOnly? First, DateOnly? Last, bool Approximate);
}
