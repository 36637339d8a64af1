using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Selects entities; <see cref="FilterCompiler{T}"/> says how conditions combine.</summary>
public sealed record EntityFilter
{
    public IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>Text that the name or an alias contains; case and diacritics do not matter.</summary>
    public string? Name { get; init; }

    /// <summary>The number of claims that the entity makes.</summary>
    public IntRange? ClaimsMade { get; init; }

    /// <summary>
    /// Makes the filter ready for one edition; null selects everything. Every property above has its condition here.
    /// </summary>
    public static QueryResult<CompiledFilter<EntityEntry>> Compile(EntityFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<EntityEntry>([]);
        var compiler = new FilterCompiler<EntityEntry>(edition)
            .AnyOf("kinds", filter.Kinds, static entity => entity.Record.Kind)
            .Within("claimsMade", filter.ClaimsMade, static entity => entity.ClaimsMade.Count);
        return (filter.Name is { } name ? compiler.Where("name", IsCalled(name)) : compiler).Result;
    }

    private static Func<EntityEntry, bool> IsCalled(string name)
    {
        var folded = NameFolding.Fold(name);
        return entity =>
            EntityNames.Folded(entity.Record).Any(known => known.Contains(folded, StringComparison.Ordinal));
    }
}
