namespace Serverless.News.Model;

/// <summary>A published text that reports claims. What the text does not state is null, never invented.</summary>
public sealed record Article
{
    public required ArticleId Id { get; init; }

    public string? Title { get; init; }

    public EntityId? Outlet { get; init; }

    public EntityId? Syndicator { get; init; }

    public IReadOnlyList<EntityId> Authors { get; init; } = [];

    public FuzzyDate? Published { get; init; }

    public ArticleGenre Genre { get; init; } = ArticleGenre.Unknown;

    /// <summary>BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Absolute URL.</summary>
    public string? Url { get; init; }

    public required string Summary { get; init; }

    public string? Text { get; init; }

    public string? Note { get; init; }

    /// <summary>SHA-256 of the source document's bytes, lower-case hex.</summary>
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

/// <summary>What sort of text an article is.</summary>
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

/// <summary>That an article copies, syndicates or retells <paramref name="Article"/>, and what shows it.</summary>
public sealed record ArticleDerivation(ArticleId Article, DerivationKind Kind, string? Basis);

/// <summary>How one article follows another.</summary>
public enum DerivationKind
{
    Copy,
    Syndication,
    Paraphrase,
}
