namespace Serverless.News.Model;

/// <summary>One proposition, whoever says it.</summary>
public sealed record Claim
{
    public required ClaimId Id { get; init; }

    public required string Text { get; init; }

    public required ClaimKind Kind { get; init; }

    public Modality Modality { get; init; } = Modality.Factual;

    public IReadOnlyList<Participant> Participants { get; init; } = [];

    public FuzzyDate? Occurred { get; init; }

    public Quantity? Quantity { get; init; }

    public IReadOnlyList<EntityId> Places { get; init; } = [];

    public IReadOnlyList<EntityId> Events { get; init; } = [];

    public IReadOnlyList<QuestionId> Questions { get; init; } = [];

    public string? Condition { get; init; }

    public string? Note { get; init; }
}
