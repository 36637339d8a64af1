using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which relations: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record RelationFilter
{
    public IReadOnlyList<RelationKind>? Kinds { get; init; }

    public IReadOnlyList<Aspect>? Aspects { get; init; }

    public IReadOnlyList<RelationBasis>? Bases { get; init; }

    /// <summary>Named by a claim at either end.</summary>
    public IReadOnlyList<string>? About { get; init; }
}
