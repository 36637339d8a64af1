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

    /// <summary>The conditions of a filter for one edition; none for null. Every property above is read here.</summary>
    public static QueryResult<CompiledFilter<RelationEntry>> Compile(RelationFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<RelationEntry>([]);
        return new FilterCompiler<RelationEntry>(edition)
            .AnyOf("kinds", filter.Kinds, static relation => relation.Record.Kind)
            .AnyOf(
                "aspects",
                filter.Aspects,
                static (relation, aspects) => relation.Record.Aspect is { } aspect && aspects.Contains(aspect)
            )
            .AnyOf("bases", filter.Bases, static relation => relation.Record.Basis)
            .Named(
                "about",
                filter.About,
                edition.Relations.Count,
                static entity => entity.ClaimsAbout.SelectMany(static claim => claim.Relations)
            )
            .Result;
    }
}
