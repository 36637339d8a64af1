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
