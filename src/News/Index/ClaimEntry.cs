using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A claim of an edition with everything that it is joined to.</summary>
public sealed class ClaimEntry : Entry
{
    public required Claim Record { get; init; }

    public required Standing Standing { get; init; }

    public required int IndependentSourceCount { get; init; }

    /// <summary>
    /// The first day on which an article that reports the claim was published; null when all are undated.
    /// </summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The first day on which somebody uttered the claim; null when no attribution is dated.</summary>
    public required DateOnly? Uttered { get; init; }

    public override string Id => Record.Id.Value;

    public IReadOnlyList<ParticipantEntry> Participants { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> Places { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> Events { get; internal set; } = [];

    public IReadOnlyList<QuestionEntry> Questions { get; internal set; } = [];

    /// <summary>The attributions in the order in which their articles were published, then in reading order.</summary>
    public IReadOnlyList<AttributionEntry> Attributions { get; internal set; } = [];

    /// <summary>The claimants, each once, the one with most attributions first.</summary>
    public IReadOnlyList<EntityEntry> Claimants { get; internal set; } = [];

    /// <summary>The articles that report the claim, each once, in the order of the attributions.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; internal set; } = [];

    /// <summary>The outlets of those articles, each once.</summary>
    public IReadOnlyList<EntityEntry> Outlets =>
        field ??= [.. Articles.Select(static article => article.Outlet).OfType<EntityEntry>().Distinct()];

    public IReadOnlyList<RelationEntry> Relations { get; internal set; } = [];

    /// <summary>
    /// The entities that the proposition names as a participant in any role, as a place or as an event, each once.
    /// </summary>
    public IReadOnlyList<EntityEntry> About { get; internal set; } = [];

    private protected override char Letter => 'c';
}
