using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A position: one answer to a question, with everyone who gives it.</summary>
public sealed class PositionEntry
{
    public required QuestionEntry Question { get; init; }

    public required string Label { get; init; }

    public required Quantity? Quantity { get; init; }

    public required int IndependentSourceCount { get; init; }

    /// <summary>The claims that give the answer, the earliest first.</summary>
    public required IReadOnlyList<ClaimEntry> Claims { get; init; }

    /// <summary>The attributions in the order of their claims.</summary>
    public required IReadOnlyList<AttributionEntry> Attributions { get; init; }

    /// <summary>The claimants, each once, the one with most attributions first.</summary>
    public required IReadOnlyList<EntityEntry> Claimants { get; init; }

    /// <summary>The articles, each once, in the order of the attributions.</summary>
    public required IReadOnlyList<ArticleEntry> Articles { get; init; }
}
