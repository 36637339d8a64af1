using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Selects relations; <see cref="FilterCompiler{T}"/> says how conditions combine.</summary>
public sealed record RelationFilter
{
    public IReadOnlyList<RelationKind>? Kinds { get; init; }

    public IReadOnlyList<Aspect>? Aspects { get; init; }

    public IReadOnlyList<RelationBasis>? Bases { get; init; }

    /// <summary>Entities that the claim at either end names.</summary>
    public IReadOnlyList<string>? About { get; init; }

    /// <summary>
    /// Makes the filter ready for one edition; null selects everything. Every property above has its condition here.
    /// </summary>
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
