using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>An entity of an edition.</summary>
public sealed class EntityEntry : Entry
{
    public required Entity Record { get; init; }

    public override string Id => Record.Id.Value;

    public IReadOnlyList<RoleEntry> Roles { get; internal set; } = [];

    public EntityEntry? PartOf { get; internal set; }

    /// <summary>What is directly part of it.</summary>
    public IReadOnlyList<EntityEntry> Parts { get; internal set; } = [];

    public IReadOnlyList<EntityEntry> NotToConfuseWith { get; internal set; } = [];

    /// <summary>By id.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsMade { get; internal set; } = [];

    /// <summary>The claims whose <see cref="ClaimEntry.About"/> has it, by id.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsAbout { get; internal set; } = [];

    /// <summary>What mentions it, and what it published, distributed or wrote; newest first.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; internal set; } = [];

    /// <summary>Who and what is named in the same claims, most often first.</summary>
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

    /// <summary>The claims that name it as an event.</summary>
    internal IEnumerable<ClaimEntry> ClaimsOfEvent => ClaimsAbout.Where(claim => claim.Events.Contains(this));

    /// <summary>The articles of which it is the outlet.</summary>
    internal IEnumerable<ArticleEntry> Published => Articles.Where(article => article.Outlet == this);

    /// <summary>The claims that its articles report.</summary>
    internal IEnumerable<ClaimEntry> ClaimsPublished => Published.SelectMany(static article => article.Claims);

    /// <summary>The articles whose <see cref="ArticleEntry.Mentions"/> has it.</summary>
    internal IEnumerable<ArticleEntry> MentionedBy => Articles.Where(article => article.Mentions.Contains(this));

    /// <summary>How many claims it makes or is named in.</summary>
    internal int ClaimCount { get; set; }

    internal string FoldedName => field ??= NameFolding.Fold(Record.Name);

    private protected override char Letter => 'e';

    /// <summary>It and everything that is part of it, at any remove. That parts never go round is checked on reading.</summary>
    internal IEnumerable<EntityEntry> WithParts() => Parts.SelectMany(static part => part.WithParts()).Prepend(this);
}
