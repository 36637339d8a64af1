using Serverless.News.Derivation;
using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An article of an edition.</summary>
public sealed class ArticleEntry : Entry
{
    public required Article Record { get; init; }

    public override string Id => Record.Id.Value;

    public EntityEntry? Outlet { get; internal set; }

    public EntityEntry? Syndicator { get; internal set; }

    public IReadOnlyList<EntityEntry> Authors { get; internal set; } = [];

    public IReadOnlyList<DerivationEntry> DerivedFrom { get; internal set; } = [];

    /// <summary>In reading order.</summary>
    public IReadOnlyList<AttributionEntry> Attributions { get; internal set; } = [];

    /// <summary>Each once, in reading order.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; internal set; } = [];

    /// <summary>Who claims and relays in it, and whom and what its claims name; those in most of its claims first.</summary>
    public IReadOnlyList<EntityEntry> Mentions { get; internal set; } = [];

    private protected override char Letter => 'a';

    /// <summary>Where it stands in an order of time; null when it has no date.</summary>
    internal DateOnly? Day => Chronology.Day(Record.Published);

    /// <summary>True when it may have been published by the day; never for an article without a date.</summary>
    internal bool IsPublishedBy(DateOnly day) =>
        Record.Published is { } published && (published.Earliest is null || published.Earliest <= day);
}
