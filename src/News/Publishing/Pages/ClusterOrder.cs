using Serverless.News.Model;

namespace Serverless.News.Publishing.Pages;

/// <summary>
/// The order in which records are stored. What is read together is stored together, what is added later comes last, and
/// nothing depends on the order of files. Articles are sorted by date, claims by the article that first reports them,
/// attributions by their claims, relations by the claim that they start from, entities and questions by id. Ids break
/// ties.
/// </summary>
internal static class ClusterOrder
{
    public static DataSet Of(DataSet dataSet)
    {
        var articles = dataSet
            .Articles.OrderBy(static a => Day(a.Published))
            .ThenBy(static a => a.Id.Value, Ordinal)
            .ToList();
        var articleRank = Ranks(articles, static article => article.Id);
        var firstReport = FirstReports(dataSet.Attributions, articleRank);
        var claims = dataSet
            .Claims.OrderBy(c => firstReport.GetValueOrDefault(c.Id, Last))
            .ThenBy(static c => c.Id.Value, Ordinal)
            .ToList();
        var claimRank = Ranks(claims, static claim => claim.Id);
        return dataSet with
        {
            Articles = articles,
            Claims = claims,
            Attributions =
            [
                .. dataSet
                    .Attributions.OrderBy(a => claimRank.GetValueOrDefault(a.Claim, Last))
                    .ThenBy(a => articleRank.GetValueOrDefault(a.Article, Last))
                    .ThenBy(static a => a.Locators is [var first, ..] ? first.Line : Last)
                    .ThenBy(static a => a.Id.Value, Ordinal),
            ],
            Entities = [.. dataSet.Entities.OrderBy(static e => e.Id.Value, Ordinal)],
            Questions = [.. dataSet.Questions.OrderBy(static q => q.Id.Value, Ordinal)],
            Relations =
            [
                .. dataSet
                    .Relations.OrderBy(r => claimRank.GetValueOrDefault(r.From, Last))
                    .ThenBy(static r => r.Id.Value, Ordinal),
            ],
        };
    }

    /// <summary>The rank of what has none, behind everything that has one.</summary>
    private const int Last = int.MaxValue;

    private static StringComparer Ordinal => StringComparer.Ordinal;

    private static DateOnly Day(FuzzyDate? date) => date?.Earliest ?? date?.Latest ?? DateOnly.MaxValue;

    private static Dictionary<TId, int> Ranks<T, TId>(List<T> records, Func<T, TId> id)
        where TId : notnull => records.Select((record, rank) => (id(record), rank)).ToDictionary();

    private static Dictionary<ClaimId, int> FirstReports(
        IReadOnlyList<Attribution> attributions,
        Dictionary<ArticleId, int> articleRank
    )
    {
        var first = new Dictionary<ClaimId, int>();
        foreach (var attribution in attributions)
        {
            var rank = articleRank.GetValueOrDefault(attribution.Article, Last);
            first[attribution.Claim] = Math.Min(rank, first.GetValueOrDefault(attribution.Claim, Last));
        }
        return first;
    }
}
