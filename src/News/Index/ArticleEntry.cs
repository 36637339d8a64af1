using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An article of an edition with everything that it is joined to.</summary>
public sealed class ArticleEntry : Entry
{
    public required Article Record { get; init; }

    public override string Id => Record.Id.Value;

    public EntityEntry? Outlet { get; internal set; }

    public EntityEntry? Syndicator { get; internal set; }

    public IReadOnlyList<EntityEntry> Authors { get; internal set; } = [];

    public IReadOnlyList<DerivationEntry> DerivedFrom { get; internal set; } = [];

    /// <summary>The attributions in the article, in reading order.</summary>
    public IReadOnlyList<AttributionEntry> Attributions { get; internal set; } = [];

    /// <summary>The claims that the article reports, each once, in reading order.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; internal set; } = [];

    /// <summary>
    /// The entities that claim and relay in the article, and those that its claims name. Those in most of its claims
    /// come first.
    /// </summary>
    public IReadOnlyList<EntityEntry> Mentions { get; internal set; } = [];

    private protected override char Letter => 'a';

    /// <summary>The day at which the article stands in an order of time; null when it has no date.</summary>
    internal DateOnly? Day => Chronology.Day(Record.Published);

    /// <summary>
    /// Returns true when the article may have been published by the day; never for one without a date.
    /// </summary>
    internal bool IsPublishedBy(DateOnly day) =>
        Record.Published is { } published && (published.Earliest is null || published.Earliest <= day);
}
