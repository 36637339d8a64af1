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

/// <summary>The global id of a claim: <c>claim:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct ClaimId(string Value)
{
    public const string Prefix = "claim:";

    public static ClaimId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>What sort of proposition a claim is.</summary>
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

/// <summary>Whether the proposition tells what is, what would be, what ought to be or what will be.</summary>
public enum Modality
{
    Factual,
    Conditional,
    Normative,
    Predictive,
}

/// <summary>An entity and its part in a proposition.</summary>
public sealed record Participant(ParticipantRole Role, EntityId Entity);

/// <summary>The part an entity has in a proposition.</summary>
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
/// A number as claimed. "More than 70" is Min 70, MinInclusive false, no Max; an exact number has Min equal to Max.
/// </summary>
public sealed record Quantity
{
    public double? Min { get; init; }

    public double? Max { get; init; }

    public bool MinInclusive { get; init; } = true;

    public bool MaxInclusive { get; init; } = true;

    public bool Approximate { get; init; }

    public required string Unit { get; init; }

    /// <summary>What is counted. Only quantities of equal measure and unit are compared.</summary>
    public required string Measure { get; init; }

    public required string Text { get; init; }
}

/// <summary>What other claims make of a claim; see schema.graphql for the order in which they apply.</summary>
public enum Standing
{
    SingleSource,
    Corroborated,
    Disputed,
    Superseded,
}
