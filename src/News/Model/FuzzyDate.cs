namespace Serverless.News.Model;

/// <summary>
/// A date as precisely as the source gives it, in EDTF (ISO 8601-2) level 1 as far as news needs it: <c>2025-10-19</c>,
/// <c>2025-10</c>, <c>2025</c>, <c>2025-11-06/2025-11-07</c>, <c>2025-11-08/..</c>, <c>../2025-11-06</c>, each end with an
/// optional <c>~</c> for approximate.
/// </summary>
public sealed record FuzzyDate
{
    public required string Edtf { get; init; }

    /// <summary>The first day it can mean; null when the start is open.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day it can mean; null when the end is open.</summary>
    public DateOnly? Latest { get; init; }

    public required DatePrecision Precision { get; init; }

    public bool Approximate { get; init; }

    public Provenance Provenance { get; init; } = Provenance.Stated;
}
