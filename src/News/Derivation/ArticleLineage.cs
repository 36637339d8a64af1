using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Tells which articles an article follows, directly or through others. Two articles are kin when one follows the other
/// or both follow a third. A round-up that follows both does not make them kin, since neither takes anything from the
/// other.
/// </summary>
internal sealed class ArticleLineage
{
    private readonly Dictionary<ArticleId, IReadOnlyCollection<ArticleId>> _followed = [];

    public ArticleLineage(IReadOnlyList<Article> articles)
    {
        var sources = articles.ToDictionary(
            static article => article.Id,
            static article => article.DerivedFrom.Select(static derivation => derivation.Article).ToArray()
        );
        foreach (var article in articles)
            _followed[article.Id] = article.DerivedFrom.Count == 0 ? [] : Close(article.Id, sources);
    }

    /// <summary>
    /// Returns the articles that <paramref name="article"/> copies, syndicates or retells at any remove, without
    /// itself.
    /// </summary>
    public IReadOnlyCollection<ArticleId> Followed(ArticleId article) =>
        _followed.TryGetValue(article, out var followed) ? followed : [];

    private static HashSet<ArticleId> Close(ArticleId article, Dictionary<ArticleId, ArticleId[]> sources)
    {
        var followed = new HashSet<ArticleId>();
        var waiting = new Stack<ArticleId>([article]);
        while (waiting.TryPop(out var next))
        {
            foreach (var source in sources.GetValueOrDefault(next, []))
            {
                if (followed.Add(source))
                    waiting.Push(source);
            }
        }

        followed.Remove(article);
        return followed;
    }
}
