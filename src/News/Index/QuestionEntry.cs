using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A question of an edition with its answers.</summary>
public sealed class QuestionEntry : Entry
{
    public required Question Record { get; init; }

    public override string Id => Record.Id.Value;

    /// <summary>Whether at least two positions exclude each other.</summary>
    public bool Contested => ExclusionCount > 0;

    /// <summary>The positions, the best supported first, at most 50.</summary>
    public IReadOnlyList<PositionEntry> Positions { get; internal set; } = [];

    /// <summary>The claims that answer the question, the earliest first.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; internal set; } = [];

    /// <summary>The number of pairs of positions that exclude each other.</summary>
    public required int ExclusionCount { get; init; }

    internal int ArticleCount { get; set; }

    private protected override char Letter => 'q';
}
