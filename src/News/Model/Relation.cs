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
