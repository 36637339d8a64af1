namespace Serverless.News.Model;

/// <summary>A pair of claims and how they relate.</summary>
public sealed record Relation
{
    public required RelationId Id { get; init; }

    public required ClaimId From { get; init; }

    public required ClaimId To { get; init; }

    public required RelationKind Kind { get; init; }

    public Aspect? Aspect { get; init; }

    public RelationBasis Basis { get; init; } = RelationBasis.Editor;

    public string? Rationale { get; init; }
}

/// <summary>The global id of a relation: <c>relation:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct RelationId(string Value)
{
    public const string Prefix = "relation:";

    public static RelationId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}

/// <summary>The way in which two claims relate; the first three hold both ways.</summary>
public enum RelationKind
{
    Contradicts,
    Corroborates,
    DiffersInScope,
    Refines,
    Supersedes,
    Answers,
}

/// <summary>Tells whether a rule derived a relation or the data set states it.</summary>
public enum RelationBasis
{
    Rule,
    Editor,
}
