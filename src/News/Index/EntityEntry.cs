using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An entity of an edition with everything that it is joined to.</summary>
public sealed class EntityEntry : Entry
{
    public required Entity Record { get; init; }

    public override string Id => Record.Id.Value;

    public IReadOnlyList<RoleEntry> Roles { get; internal set; } = [];

    public EntityEntry? PartOf { get; internal set; }

    /// <summary>The entities that are directly part of this one.</summary>
    public IReadOnlyList<EntityEntry> Parts { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> NotToConfuseWith { get; internal set; } = [];

    /// <summary>The claims that the entity makes, by id.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsMade { get; internal set; } = [];

    /// <summary>The claims that have the entity in <see cref="ClaimEntry.About"/>, by id.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsAbout { get; internal set; } = [];

    /// <summary>
    /// The articles that mention the entity and those that it published, distributed or wrote; the newest first.
    /// </summary>
    public IReadOnlyList<ArticleEntry> Articles { get; internal set; } = [];

    /// <summary>The other entities that the same claims name, the most frequent first.</summary>
    public IReadOnlyList<CoMention> CoMentions =>
        field ??= [
            .. ClaimsAbout
                .SelectMany(static claim => claim.About)
                .Where(entity => entity != this)
                .CountBy(static entity => entity)
                .OrderByDescending(static counted => counted.Value)
                .ThenBy(static counted => counted.Key.Ordinal)
                .Select(static counted => new CoMention(counted.Key, counted.Value)),
        ];

    /// <summary>The claims that name the entity as an event.</summary>
    internal IEnumerable<ClaimEntry> ClaimsOfEvent => ClaimsAbout.Where(claim => claim.Events.Contains(this));

    /// <summary>The articles of which the entity is the outlet.</summary>
    internal IEnumerable<ArticleEntry> Published => Articles.Where(article => article.Outlet == this);

    /// <summary>The claims that the articles of the outlet report.</summary>
    internal IEnumerable<ClaimEntry> ClaimsPublished => Published.SelectMany(static article => article.Claims);

    /// <summary>The articles that have the entity in <see cref="ArticleEntry.Mentions"/>.</summary>
    internal IEnumerable<ArticleEntry> MentionedBy => Articles.Where(article => article.Mentions.Contains(this));

    /// <summary>The number of claims that the entity makes or that name it.</summary>
    internal int ClaimCount { get; set; }

    internal string FoldedName => field ??= NameFolding.Fold(Record.Name);

    private protected override char Letter => 'e';

    /// <summary>
    /// Returns the entity and everything that is part of it, at any remove. It ends, for a data set in which something
    /// is part of itself is refused when it is read.
    /// </summary>
    internal IEnumerable<EntityEntry> WithParts() => Parts.SelectMany(static part => part.WithParts()).Prepend(this);
}
