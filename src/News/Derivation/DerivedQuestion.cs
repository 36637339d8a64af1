using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>A question with its positions, and those of them that exclude each other.</summary>
internal sealed record DerivedQuestion
{
    /// <summary>
    /// The number of positions up to which relations are derived by rule. Of a question with more, only so many are
    /// compared, the best supported: 50 positions are 1,225 pairs, and the number of pairs grows with the square.
    /// </summary>
    public const int MaximumPositions = 50;

    public required Question Question { get; init; }

    /// <summary>Every claim that names the question, the earliest first.</summary>
    public required IReadOnlyList<DerivedClaim> Claims { get; init; }

    /// <summary>The positions, the best supported first.</summary>
    public required IReadOnlyList<DerivedPosition> Positions { get; init; }

    /// <summary>The pairs of positions that cannot both hold, each once, in the order of the positions.</summary>
    public required IReadOnlyList<(DerivedPosition First, DerivedPosition Second)> Exclusions { get; init; }

    public bool Contested => Exclusions.Count > 0;

    public bool HasTooManyPositions => Positions.Count > MaximumPositions;
}

/// <summary>A position: one answer to a question, with everyone who gives it.</summary>
internal sealed record DerivedPosition
{
    /// <summary>The id that the data set gives the position; null where equal values form it.</summary>
    public required string? Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The number that all claims of the position give; null where they give none or several.</summary>
    public required Quantity? Quantity { get; init; }

    /// <summary>The claims, the earliest first; never empty.</summary>
    public required IReadOnlyList<DerivedClaim> Claims { get; init; }

    public required IReadOnlyList<Attribution> Attributions { get; init; }

    /// <summary>The articles, each once, in the order of the attributions.</summary>
    public required IReadOnlyList<ArticleId> Articles { get; init; }

    public required int IndependentSourceCount { get; init; }

    public DerivedClaim EarliestClaim => Claims[0];

    /// <summary>
    /// Compares positions by support: by independent sources, articles and attributions, then by label and earliest
    /// claim.
    /// </summary>
    public static int CompareBySupport(DerivedPosition first, DerivedPosition second)
    {
        var order = second.IndependentSourceCount.CompareTo(first.IndependentSourceCount);
        if (order == 0)
            order = second.Articles.Count.CompareTo(first.Articles.Count);
        if (order == 0)
            order = second.Attributions.Count.CompareTo(first.Attributions.Count);
        if (order == 0)
            order = string.CompareOrdinal(first.Label, second.Label);
        return order != 0 ? order : DerivedClaim.CompareByTime(first.EarliestClaim, second.EarliestClaim);
    }
}
