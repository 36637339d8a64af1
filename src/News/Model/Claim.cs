namespace Serverless.News.Model;

/// <summary>A proposition that somebody asserts. The same proposition is one claim, however many assert it.</summary>
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

/// <summary>The global id of a claim: <c>claim:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct ClaimId(string Value)
{
    public const string Prefix = "claim:";

    public static ClaimId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>The sort of proposition that a claim is.</summary>
public enum ClaimKind
{
    Event,
    Casualty,
    Statistic,
    Outcome,
    Schedule,
    Demand,
    Commitment,
    Accusation,
    Denial,
    Threat,
    Admission,
    Position,
    Assessment,
}

/// <summary>Tells whether a proposition says what is, what would be, what ought to be or what will be.</summary>
public enum Modality
{
    Factual,
    Conditional,
    Normative,
    Predictive,
}

/// <summary>An entity that a proposition names, with its part in it.</summary>
public sealed record Participant(ParticipantRole Role, EntityId Entity);

/// <summary>The part that an entity has in a proposition.</summary>
public enum ParticipantRole
{
    Agent,
    Affected,
    Addressee,
    Subject,
    Beneficiary,
    Instrument,
}

/// <summary>
/// A number as somebody claimed it. "More than 70" has Min 70, MinInclusive false and no Max; an exact number has Min
/// equal to Max.
/// </summary>
public sealed record Quantity
{
    public double? Min { get; init; }

    public double? Max { get; init; }

    public bool MinInclusive { get; init; } = true;

    public bool MaxInclusive { get; init; } = true;

    public bool Approximate { get; init; }

    public required string Unit { get; init; }

    /// <summary>The thing that is counted. Only quantities of equal measure and unit are compared.</summary>
    public required string Measure { get; init; }

    public required string Text { get; init; }
}

/// <summary>
/// The support that a claim has from others, or their dissent; schema.graphql says which value applies first.
/// </summary>
public enum Standing
{
    SingleSource,
    Corroborated,
    Disputed,
    Superseded,
}
