using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>One answer to a question, with everyone who gives it.</summary>
public sealed class PositionEntry
{
    public required QuestionEntry Question { get; init; }

    public required string Label { get; init; }

    public required Quantity? Quantity { get; init; }

    public required int IndependentSourceCount { get; init; }

    /// <summary>Earliest first.</summary>
    public required IReadOnlyList<ClaimEntry> Claims { get; init; }

    /// <summary>In the order of the claims.</summary>
    public required IReadOnlyList<AttributionEntry> Attributions { get; init; }

    /// <summary>Each once, most attributions first.</summary>
    public required IReadOnlyList<EntityEntry> Claimants { get; init; }

    /// <summary>Each once, in the order of the attributions.</summary>
    public required IReadOnlyList<ArticleEntry> Articles { get; init; }
}
