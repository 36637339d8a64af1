namespace Serverless.News.Model;

/// <summary>
/// Something that several claims answer. Its claims name it; <see cref="Positions"/> may be empty where values decide.
/// </summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required string Text { get; init; }

    public required Aspect Aspect { get; init; }

    /// <summary>The positions that the data set lists; empty when they are formed from equal values.</summary>
    public IReadOnlyList<QuestionPosition> Positions { get; init; } = [];

    /// <summary>Pairs of position ids that do not exclude each other.</summary>
    public IReadOnlyList<CompatiblePositions> Compatible { get; init; } = [];
}

/// <summary>The global id of a question: <c>question:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct QuestionId(string Value)
{
    public const string Prefix = "question:";

    public static QuestionId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>In what two claims differ or agree, and what a question asks for.</summary>
public enum Aspect
{
    Quantity,
    Date,
    Duration,
    Place,
    Actor,
    Responsibility,
    Cause,
    Outcome,
    Status,
    Scope,
    Condition,
    Sequence,
    Attribution,
    Wording,
}

/// <summary>One listed answer to a question; <paramref name="Id"/> is unique within the question.</summary>
public sealed record QuestionPosition(string Id, string Label, IReadOnlyList<ClaimId> Claims);

/// <summary>Two positions of one question that can both hold.</summary>
public sealed record CompatiblePositions(string First, string Second);
