namespace Serverless.News.DataSets.Checks;

/// <summary>
/// Warns of records that nothing refers to: often they are left over, or the reference was forgotten.
/// </summary>
internal static class NeglectCheck
{
    public static void Run(Draft draft)
    {
        if (draft.Claims.Count == 0)
            draft.Problems.Warn(draft.Header!.At, "the data set holds no claims");
        var named = draft
            .References.Where(static reference =>
                reference.Kind is RecordKind.Entity && reference.Use != EntityUse.Distinction
            )
            .Select(static reference => reference.Slug)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (entity, at) in draft.Entities.Where(entity => !named.Contains(entity.Record.Id.Slug)))
            draft.Problems.Warn(at, $"nothing names the entity '{entity.Id.Slug}'");
        var reporting = draft
            .Attributions.Select(static attribution => attribution.Record.Article.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (article, at) in draft.Articles.Where(article => !reporting.Contains(article.Record.Id.Value)))
            draft.Problems.Warn(at, $"no claim is attributed to the article '{article.Id.Slug}'");
    }
}
