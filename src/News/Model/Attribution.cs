namespace Serverless.News.Model;

/// <summary>One article reporting that one claimant makes one claim.</summary>
public sealed record Attribution
{
    public required AttributionId Id { get; init; }

    public required ClaimId Claim { get; init; }

    public required ArticleId Article { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>Null only for <see cref="Voice.Narrator"/> and <see cref="Voice.AuthorOpinion"/>.</summary>
    public EntityId? Claimant { get; init; }

    /// <summary>Who relayed it, nearest to the claimant first; without the claimant and without the article.</summary>
    public IReadOnlyList<EntityId> Relays { get; init; } = [];

    public SpeechForm Form { get; init; } = SpeechForm.Indirect;

    public Hedge Hedge { get; init; } = Hedge.None;

    public FuzzyDate? Uttered { get; init; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Locator> Locators { get; init; } = [];
}

/// <summary>The global id of an attribution: <c>attribution:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct AttributionId(string Value)
{
    public const string Prefix = "attribution:";

    public static AttributionId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>Who speaks in an attribution.</summary>
public enum Voice
{
    Named,
    Collective,
    Anonymous,
    Narrator,
    AuthorOpinion,
}

/// <summary>How the article renders the speech.</summary>
public enum SpeechForm
{
    DirectQuote,
    Indirect,
    Narrated,
    SocialPost,
}

/// <summary>The reserve with which the article reports.</summary>
public enum Hedge
{
    None,
    Reportedly,
    Allegedly,
    UnnamedSources,
    NotConfirmed,
}

/// <summary>A place in the source: line from 1; offsets in UTF-16 units of <see cref="Article.Text"/>, end exclusive.</summary>
public sealed record Locator(int Line, int? Start = null, int? End = null);
