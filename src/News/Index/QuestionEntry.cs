using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A question of an edition.</summary>
public sealed class QuestionEntry : Entry
{
    public required Question Record { get; init; }

    public override string Id => Record.Id.Value;

    /// <summary>True when two positions exclude each other.</summary>
    public bool Contested => ExclusionCount > 0;

    /// <summary>Best supported first, at most 50.</summary>
    public IReadOnlyList<PositionEntry> Positions { get; internal set; } = [];

    /// <summary>Earliest first.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; internal set; } = [];

    /// <summary>How many pairs of positions exclude each other.</summary>
    public required int ExclusionCount { get; init; }

    internal int ArticleCount { get; set; }

    private protected override char Letter => 'q';
}
