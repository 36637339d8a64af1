using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>What follows for each claim from its own attributions.</summary>
internal static class ClaimDerivation
{
    public static DerivedClaim[] Derive(DataSet dataSet, ArticleLineage lineage)
    {
        var attributions = dataSet.Attributions.ToLookup(static attribution => attribution.Claim);
        var articles = dataSet.Articles.ToDictionary(static article => article.Id);
        return [.. dataSet.Claims.Select(claim => Derive(claim, [.. attributions[claim.Id]], articles, lineage))];
    }

    private static DerivedClaim Derive(
        Claim claim, Attribution[] attributions, Dictionary<ArticleId, Article> articles, ArticleLineage lineage)
    {
        ArticleId[] reporting = [.. attributions.Select(static attribution => attribution.Article).Distinct()];
        return new()
        {
            Claim = claim,
            Attributions = attributions,
            Articles = reporting,
            Published = Chronology.Earliest(reporting.Select(id => articles[id].Published)),
            Uttered = Chronology.Earliest(attributions.Select(static attribution => attribution.Uttered)),
            IndependentSourceCount = Origins.Count(attributions, lineage),
        };
    }
}
