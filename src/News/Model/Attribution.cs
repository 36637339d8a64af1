namespace Serverless.News.Model;

/// <summary>The report, in one article, that one claimant makes one claim.</summary>
public sealed record Attribution
{
    public required AttributionId Id { get; init; }

    public required ClaimId Claim { get; init; }

    public required ArticleId Article { get; init; }

    public required Voice Voice { get; init; }

    /// <summary>
    /// The one who makes the claim; null only for <see cref="Voice.Narrator"/> and <see cref="Voice.AuthorOpinion"/>.
    /// </summary>
    public EntityId? Claimant { get; init; }

    /// <summary>
    /// Those who passed the claim on, the one nearest to the claimant first. Neither the claimant nor the article is
    /// among them.
    /// </summary>
    public IReadOnlyList<EntityId> Relays { get; init; } = [];

    public SpeechForm Form { get; init; } = SpeechForm.Indirect;

    public Hedge Hedge { get; init; } = Hedge.None;

    public FuzzyDate? Uttered { get; init; }

    /// <summary>The places in the article that report the claim, in reading order.</summary>
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

/// <summary>The sort of speaker in an attribution.</summary>
public enum Voice
{
    Named,
    Collective,
    Anonymous,
    Narrator,
    AuthorOpinion,
}

/// <summary>The form in which the article renders the speech.</summary>
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

/// <summary>A place in the source document.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Start">The first UTF-16 unit in <see cref="Article.Text"/>; null where only the line is known.</param>
/// <param name="End">The unit behind the last one; null where only the line is known.</param>
public sealed record Locator(int Line, int? Start = null, int? End = null);
