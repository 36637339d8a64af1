namespace Serverless.News.Model;

/// <summary>A published text that reports claims. What the text does not state is null: nothing is made up.</summary>
public sealed record Article
{
    public required ArticleId Id { get; init; }

    public string? Title { get; init; }

    public EntityId? Outlet { get; init; }

    public EntityId? Syndicator { get; init; }

    public IReadOnlyList<EntityId> Authors { get; init; } = [];

    public FuzzyDate? Published { get; init; }

    public ArticleGenre Genre { get; init; } = ArticleGenre.Unknown;

    /// <summary>The languages of the text as BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The absolute URL at which the text was published.</summary>
    public string? Url { get; init; }

    public required string Summary { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }

    /// <summary>The SHA-256 of the source document's bytes in lower-case hex.</summary>
    public string? SourceDigest { get; init; }

    public IReadOnlyList<ArticleDerivation> DerivedFrom { get; init; } = [];
}

/// <summary>The global id of an article: <c>article:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct ArticleId(string Value)
{
    public const string Prefix = "article:";

    public static ArticleId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>The sort of text that an article is.</summary>
public enum ArticleGenre
{
    News,
    Analysis,
    Opinion,
    Explainer,
    PressRelease,
    SocialPost,
    Unknown,
}

/// <summary>A note on one article that says which other article it copies, syndicates or retells.</summary>
/// <param name="Article">The article that is followed.</param>
/// <param name="Kind">How it is followed.</param>
/// <param name="Basis">What shows it; null where nobody says.</param>
public sealed record ArticleDerivation(ArticleId Article, DerivationKind Kind, string? Basis);

/// <summary>The way in which one article follows another.</summary>
public enum DerivationKind
{
    Copy,
    Syndication,
    Paraphrase,
}
