using Serverless.News.Model;

namespace Serverless.News.DataSets.Checks;

/// <summary>Checks what attributions, articles and entities must agree on.</summary>
internal static class AttributionCheck
{
    public static void Run(Draft draft)
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var (article, _) in draft.Articles)
            articles.TryAdd(article.Id.Value, article);
        foreach (var (attribution, at) in draft.Attributions)
        {
            if (!articles.TryGetValue(attribution.Article.Value, out var article))
                continue;
            CheckAuthor(attribution, article, at, draft.Problems);
            CheckRelays(attribution, article, at, draft.Problems);
            CheckOffsets(attribution, article, at, draft.Problems);
        }

        CheckAnonymousSources(draft);
    }

    private static void CheckAuthor(Attribution attribution, Article article, SourcePosition at, Problems problems)
    {
        if (attribution is { Voice: Voice.AuthorOpinion, Claimant: { } author } && !article.Authors.Contains(author))
        {
            problems.Error(
                at,
                $"'{author.Slug}' is not an author of article '{article.Id.Slug}'; "
                    + "with voice AUTHOR_OPINION the claimant is one of the article's 'authors' or left out"
            );
        }
    }

    private static void CheckRelays(Attribution attribution, Article article, SourcePosition at, Problems problems)
    {
        if (article.Outlet is { } outlet && attribution.Relays.Contains(outlet))
        {
            problems.Error(
                at,
                $"relay '{outlet.Slug}' is the outlet of article '{article.Id.Slug}' itself; "
                    + "take it out, since an article does not relay itself"
            );
        }
    }

    private static void CheckOffsets(Attribution attribution, Article article, SourcePosition at, Problems problems)
    {
        foreach (var locator in attribution.Locators)
        {
            if (locator.End is not { } end)
                continue;
            if (article.Text is null)
                problems.Error(
                    at,
                    $"article '{article.Id.Slug}' carries no 'text' in which offsets could count; give lines only"
                );
            else if (end > article.Text.Length)
                problems.Error(
                    at,
                    $"offset {end} is beyond the text of article '{article.Id.Slug}', "
                        + $"which has {article.Text.Length} units"
                );
        }
    }

    /// <summary>
    /// Checks that two articles share no anonymous source. The "officials" of two articles need not be the same ones;
    /// one entity for both would make them one source.
    /// </summary>
    private static void CheckAnonymousSources(Draft draft)
    {
        var anonymous = draft
            .Entities.Where(static entity => entity.Record.Kind is EntityKind.Anonymous)
            .Select(static entity => entity.Record.Id.Value)
            .ToHashSet(StringComparer.Ordinal);
        var homes = new Dictionary<string, Attribution>(StringComparer.Ordinal);
        foreach (var (attribution, at) in draft.Attributions)
        {
            CheckHome(attribution.Claimant, attribution, at);
            foreach (var relay in attribution.Relays)
                CheckHome(relay, attribution, at);
        }

        void CheckHome(EntityId? source, Attribution attribution, SourcePosition at)
        {
            if (source is not { } name || !anonymous.Contains(name.Value) || homes.TryAdd(name.Value, attribution))
                return;
            var home = homes[name.Value].Article;
            if (home != attribution.Article)
            {
                draft.Problems.Error(
                    at,
                    $"the ANONYMOUS entity '{name.Slug}' is a source of article '{home.Slug}' already; "
                        + $"give article '{attribution.Article.Slug}' one of its own"
                );
            }
        }
    }
}
