using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A claim of an edition.</summary>
public sealed class ClaimEntry : Entry
{
    public required Claim Record { get; init; }

    public required Standing Standing { get; init; }

    public required int IndependentSourceCount { get; init; }

    /// <summary>The first day on which an article that reports it was published; null when all are undated.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The first day on which somebody uttered it; null when no attribution is dated.</summary>
    public required DateOnly? Uttered { get; init; }

    public override string Id => Record.Id.Value;

    public IReadOnlyList<ParticipantEntry> Participants { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> Places { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> Events { get; internal set; } = [];

    public IReadOnlyList<QuestionEntry> Questions { get; internal set; } = [];

    /// <summary>In the order in which their articles were published, then in reading order.</summary>
    public IReadOnlyList<AttributionEntry> Attributions { get; internal set; } = [];

    /// <summary>Each once, most attributions first.</summary>
    public IReadOnlyList<EntityEntry> Claimants { get; internal set; } = [];

    /// <summary>Each once, in the order of the attributions.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; internal set; } = [];

    /// <summary>The outlets of those articles, each once.</summary>
    public IReadOnlyList<EntityEntry> Outlets =>
        field ??= [.. Articles.Select(static article => article.Outlet).OfType<EntityEntry>().Distinct()];

    public IReadOnlyList<RelationEntry> Relations { get; internal set; } = [];

    /// <summary>Whom and what the proposition names: as a participant in any role, as a place, as an event. Each once.</summary>
    public IReadOnlyList<EntityEntry> About { get; internal set; } = [];

    private protected override char Letter => 'c';
}
