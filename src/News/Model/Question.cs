namespace Serverless.News.Model;

/// <summary>
/// A question that several claims answer. The claims name the question; <see cref="Positions"/> may be empty where
/// values form the answers.
/// </summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required string Text { get; init; }

    public required Aspect Aspect { get; init; }

    /// <summary>The positions that the data set lists; empty when they are formed from equal values.</summary>
    public IReadOnlyList<QuestionPosition> Positions { get; init; } = [];

    /// <summary>The pairs of positions that do not exclude each other, by id.</summary>
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

/// <summary>The respect in which two claims differ or agree, or for which a question asks.</summary>
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

/// <summary>An answer to a question that the data set lists.</summary>
/// <param name="Id">Unique within the question.</param>
/// <param name="Label">The answer in a few words.</param>
/// <param name="Claims">The claims that give it.</param>
public sealed record QuestionPosition(string Id, string Label, IReadOnlyList<ClaimId> Claims);

/// <summary>Two positions of one question that can both hold, by id.</summary>
public sealed record CompatiblePositions(string First, string Second);
