using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which entities: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record EntityFilter
{
    public IReadOnlyList<EntityKind>? Kinds { get; init; }

    /// <summary>Stands in the name or in an alias; case and diacritics do not matter.</summary>
    public string? Name { get; init; }

    /// <summary>How many claims it makes.</summary>
    public IntRange? ClaimsMade { get; init; }

    /// <summary>The conditions of a filter for one edition; none for null. Every property above is read here.</summary>
    public static QueryResult<CompiledFilter<EntityEntry>> Compile(EntityFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<EntityEntry>([]);
        var reading = new FilterCompiler<EntityEntry>(edition)
            .AnyOf("kinds", filter.Kinds, static entity => entity.Record.Kind)
            .Within("claimsMade", filter.ClaimsMade, static entity => entity.ClaimsMade.Count);
        return (filter.Name is { } name ? reading.Where("name", IsCalled(name)) : reading).Result;
    }

    private static Func<EntityEntry, bool> IsCalled(string name)
    {
        var folded = NameFolding.Fold(name);
        return entity =>
            EntityNames.Folded(entity.Record).Any(known => known.Contains(folded, StringComparison.Ordinal));
    }
}
