using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Counts the independent sources behind a set of attributions, of one claim or of one position. Two attributions of
/// the set have the same source when
/// <list type="bullet">
/// <item>
/// one entity stands in both chains: as claimant of both, as relay of both, or as claimant here and relay there;
/// </item>
/// <item>their articles are kin (<see cref="ArticleLineage"/>), whoever the claimants are;</item>
/// <item>neither has a claimant and both are of one article: its narrator, or its author, is one voice.</item>
/// </list>
/// The relation is transitive. An article that quotes two claimants has two sources, since an article is not in its own
/// chains.
/// </summary>
internal static class IndependentSources
{
    /// <summary>Returns the number of independent sources.</summary>
    public static int Count(IReadOnlyList<Attribution> attributions, ArticleLineage lineage) =>
        attributions.Count < 2 ? attributions.Count : Of(attributions, lineage).Distinct().Count();

    /// <summary>Returns for each attribution the index of the first one that has the same source.</summary>
    public static int[] Of(IReadOnlyList<Attribution> attributions, ArticleLineage lineage)
    {
        var sources = new DisjointSets(attributions.Count);
        JoinChains(attributions, sources);
        JoinArticles(attributions, lineage, sources);
        return [.. Enumerable.Range(0, attributions.Count).Select(sources.Find)];
    }

    private static void JoinChains(IReadOnlyList<Attribution> attributions, DisjointSets sources)
    {
        var firstNaming = new Dictionary<EntityId, int>();
        for (var index = 0; index < attributions.Count; index++)
        {
            if (attributions[index].Claimant is { } claimant)
                Join(claimant, index);
            foreach (var relay in attributions[index].Relays)
                Join(relay, index);
        }

        void Join(EntityId entity, int index)
        {
            if (!firstNaming.TryAdd(entity, index))
                sources.Join(firstNaming[entity], index);
        }
    }

    private static void JoinArticles(
        IReadOnlyList<Attribution> attributions,
        ArticleLineage lineage,
        DisjointSets sources
    )
    {
        var articles = Enumerable.Range(0, attributions.Count).GroupBy(index => attributions[index].Article).ToArray();
        var kin = Kin([.. articles.Select(static article => article.Key)], lineage);
        foreach (var family in Enumerable.Range(0, articles.Length).GroupBy(kin.Find))
        {
            var members = family.SelectMany(article => articles[article]);
            var oneVoice = family.Count() > 1 ? members : members.Where(index => attributions[index].Claimant is null);
            JoinAll([.. oneVoice], sources);
        }
    }

    private static DisjointSets Kin(IReadOnlyList<ArticleId> articles, ArticleLineage lineage)
    {
        var kin = new DisjointSets(articles.Count);
        var firstFollowing = new Dictionary<ArticleId, int>();
        for (var index = 0; index < articles.Count; index++)
        {
            foreach (var source in lineage.Followed(articles[index]).Prepend(articles[index]))
            {
                if (!firstFollowing.TryAdd(source, index))
                    kin.Join(firstFollowing[source], index);
            }
        }

        return kin;
    }

    private static void JoinAll(IReadOnlyList<int> members, DisjointSets sources)
    {
        for (var next = 1; next < members.Count; next++)
            sources.Join(members[0], members[next]);
    }
}
