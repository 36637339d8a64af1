using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>The claims of a list that meet a filter, and how they divide.</summary>
public sealed class ClaimSelection(Criteria<ClaimEntry> criteria, IReadOnlyList<ClaimEntry> within)
{
    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; } = criteria.Select(within);

    /// <summary>Most frequent first, as in every facet. A facet ignores the filter's own values of the same field.</summary>
    public IReadOnlyList<Counted<ClaimKind>> Kinds() =>
        Count<ClaimKind>("kinds", static claim => [claim.Record.Kind], static kind => (int)kind);

    public IReadOnlyList<Counted<Standing>> Standings() =>
        Count<Standing>("standings", static claim => [claim.Standing], static standing => (int)standing);

    public IReadOnlyList<Counted<EntityEntry>> Claimants() =>
        Count("claimants", static claim => claim.Claimants, static claimant => claimant.Ordinal);

    /// <summary>A claim counts once for each outlet that has published it.</summary>
    public IReadOnlyList<Counted<EntityEntry>> Outlets() => Count(
        "outlets",
        static claim => claim.Articles.Select(static article => article.Outlet).OfType<EntityEntry>().Distinct(),
        static outlet => outlet.Ordinal);

    private Counted<T>[] Count<T>(string field, Func<ClaimEntry, IEnumerable<T>> values, Func<T, int> ties)
        where T : notnull =>
        [.. criteria.SelectWithout(field, within)
            .SelectMany(values)
            .CountBy(static value => value)
            .OrderByDescending(static counted => counted.Value)
            .ThenBy(counted => ties(counted.Key))
            .Select(static counted => new Counted<T>(counted.Key, counted.Value))];
}
