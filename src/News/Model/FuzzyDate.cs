namespace Serverless.News.Model;

/// <summary>
/// A date as precisely as the source gives it, in EDTF (ISO 8601-2) level 1 as far as news needs it: <c>2025-10-19</c>,
/// <c>2025-10</c>, <c>2025</c>, <c>2025-11-06/2025-11-07</c>, <c>2025-11-08/..</c>, <c>../2025-11-06</c>, each end with
/// an optional <c>~</c> for approximate. <see cref="Parse"/> and <see cref="TryParse"/> make it.
/// </summary>
public sealed partial record FuzzyDate
{
    private FuzzyDate() { }

    /// <summary>The date as it was written.</summary>
    public required string Edtf { get; init; }

    /// <summary>
    /// The first day that the date can mean; null when the start is open. An approximate date is not widened.
    /// </summary>
    public DateOnly? Earliest { get; private init; }

    /// <summary>The last day that the date can mean; null when the end is open.</summary>
    public DateOnly? Latest { get; private init; }

    /// <summary>
    /// How precisely the date is given. A range is an interval, however short, or open if either of its ends is.
    /// </summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Whether either end carries <c>~</c>.</summary>
    public bool Approximate { get; private init; }

    public Provenance Provenance { get; init; }

    public override string ToString() => Edtf;
}

/// <summary>The precision with which a date is given.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
    Interval,
    Open,
}

/// <summary>Tells whether the source states a value or an editor inferred it.</summary>
public enum Provenance
{
    Stated,
    Inferred,
}
