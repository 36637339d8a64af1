using System.Runtime.InteropServices;
using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>
/// The claims of a list that meet a filter, and how they divide by kind, standing, claimant and outlet.
/// </summary>
public sealed class ClaimFacets(CompiledFilter<ClaimEntry> filter, IReadOnlyList<ClaimEntry> within)
{
    /// <summary>The claims that meet the filter, in the order of the list.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; } = filter.Select(within);

    /// <summary>
    /// Counts the claims of each kind, most frequent first, as every facet does. A facet ignores what the filter says
    /// of its own field.
    /// </summary>
    public IReadOnlyList<Counted<ClaimKind>> Kinds()
    {
        var counts = new Dictionary<ClaimKind, int>();
        foreach (var claim in ClaimsFor("kinds"))
            Add(counts, claim.Record.Kind);
        return MostFrequentFirst(counts, static kind => (int)kind);
    }

    public IReadOnlyList<Counted<Standing>> Standings()
    {
        var counts = new Dictionary<Standing, int>();
        foreach (var claim in ClaimsFor("standings"))
            Add(counts, claim.Standing);
        return MostFrequentFirst(counts, static standing => (int)standing);
    }

    public IReadOnlyList<Counted<EntityEntry>> Claimants() =>
        CountEntities("claimants", static claim => claim.Claimants);

    /// <summary>Counts the claims of each outlet. A claim counts once for each outlet that has published it.</summary>
    public IReadOnlyList<Counted<EntityEntry>> Outlets() => CountEntities("outlets", static claim => claim.Outlets);

    private Counted<EntityEntry>[] CountEntities(string field, Func<ClaimEntry, IReadOnlyList<EntityEntry>> named)
    {
        var counts = new Dictionary<EntityEntry, int>();
        foreach (var claim in ClaimsFor(field))
        {
            var entities = named(claim);
            for (var i = 0; i < entities.Count; i++)
                Add(counts, entities[i]);
        }

        return MostFrequentFirst(counts, static entity => entity.Ordinal);
    }

    private IReadOnlyList<ClaimEntry> ClaimsFor(string field) =>
        filter.Names(field) ? filter.SelectWithout(field, within) : Claims;

    private static void Add<T>(Dictionary<T, int> counts, T value)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;

    private static Counted<T>[] MostFrequentFirst<T>(Dictionary<T, int> counts, Func<T, int> ties)
        where T : notnull
    {
        Counted<T>[] sorted = [.. counts.Select(static counted => new Counted<T>(counted.Key, counted.Value))];
        Array.Sort(
            sorted,
            (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : ties(a.Value).CompareTo(ties(b.Value))
        );
        return sorted;
    }
}
