using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>Derives what follows for each claim from its own attributions.</summary>
internal static class ClaimDerivation
{
    public static DerivedClaim[] Derive(DataSet dataSet, ArticleLineage lineage)
    {
        var attributions = dataSet.Attributions.ToLookup(static attribution => attribution.Claim);
        var articles = dataSet.Articles.ToDictionary(static article => article.Id);
        return
        [
            .. dataSet.Claims.Select(claim =>
                Derive(claim, InTime(attributions[claim.Id], articles), articles, lineage)
            ),
        ];
    }

    private static DerivedClaim Derive(
        Claim claim,
        Attribution[] attributions,
        Dictionary<ArticleId, Article> articles,
        ArticleLineage lineage
    )
    {
        ArticleId[] reporting = [.. attributions.Select(static attribution => attribution.Article).Distinct()];
        return new()
        {
            Claim = claim,
            Attributions = attributions,
            Articles = reporting,
            Published = Chronology.Earliest(reporting.Select(id => articles[id].Published)),
            Uttered = Chronology.Earliest(attributions.Select(static attribution => attribution.Uttered)),
            IndependentSourceCount = IndependentSources.Count(attributions, lineage),
        };
    }

    /// <summary>
    /// Sorts attributions by the publication of their articles, then in reading order. The order of the records in the
    /// data set means nothing: a store returns them in another.
    /// </summary>
    private static Attribution[] InTime(
        IEnumerable<Attribution> attributions,
        Dictionary<ArticleId, Article> articles
    ) =>
        [
            .. attributions
                .OrderBy(attribution => Chronology.Day(articles[attribution.Article].Published) ?? DateOnly.MaxValue)
                .ThenBy(static attribution => attribution.Article.Value, StringComparer.Ordinal)
                .ThenBy(static attribution => attribution.Locators is [var first, ..] ? first.Line : int.MaxValue)
                .ThenBy(static attribution => attribution.Id.Value, StringComparer.Ordinal),
        ];
}
