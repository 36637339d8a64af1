namespace Serverless.News.Model;

/// <summary>
/// A date as precisely as the source gives it, in EDTF (ISO 8601-2) level 1 as far as news needs it: <c>2025-10-19</c>,
/// <c>2025-10</c>, <c>2025</c>, <c>2025-11-06/2025-11-07</c>, <c>2025-11-08/..</c>, <c>../2025-11-06</c>, each end with an
/// optional <c>~</c> for approximate. Made by <see cref="Parse"/> and <see cref="TryParse"/>.
/// </summary>
public sealed partial record FuzzyDate
{
    private FuzzyDate() { }

    /// <summary>As written.</summary>
    public required string Edtf { get; init; }

    /// <summary>The first day it can mean; null when the start is open. Approximate dates are not widened.</summary>
    public DateOnly? Earliest { get; private init; }

    /// <summary>The last day it can mean; null when the end is open.</summary>
    public DateOnly? Latest { get; private init; }

    /// <summary>A range is an interval however short; open at either end it is open.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>True when an end carries <c>~</c>.</summary>
    public bool Approximate { get; private init; }

    public Provenance Provenance { get; init; }

    public override string ToString() => Edtf;
}

/// <summary>How precisely a date is given.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
    Interval,
    Open,
}

/// <summary>Whether the source states a value or an editor inferred it.</summary>
public enum Provenance
{
    Stated,
    Inferred,
}
