using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Selects articles; <see cref="FilterCompiler{T}"/> says how conditions combine.</summary>
public sealed record ArticleFilter
{
    public IReadOnlyList<string>? Outlets { get; init; }

    public IReadOnlyList<string>? Mentions { get; init; }

    public IReadOnlyList<ArticleGenre>? Genres { get; init; }

    /// <summary>
    /// BCP 47 tags, where <c>en</c> is met by <c>en-GB</c> too (basic filtering, RFC 4647, section 3.3.1).
    /// </summary>
    public IReadOnlyList<string>? Languages { get; init; }

    public DateRange? Published { get; init; }

    /// <summary>
    /// Makes the filter ready for one edition; null selects everything. Every property above has its condition here.
    /// </summary>
    public static QueryResult<CompiledFilter<ArticleEntry>> Compile(ArticleFilter? filter, Edition edition)
    {
        if (filter is null)
            return new CompiledFilter<ArticleEntry>([]);
        var count = edition.Articles.Count;
        return new FilterCompiler<ArticleEntry>(edition)
            .Named("outlets", filter.Outlets, count, static outlet => outlet.Published)
            .Named("mentions", filter.Mentions, count, static entity => entity.MentionedBy)
            .AnyOf("genres", filter.Genres, static article => article.Record.Genre)
            .AnyOf(
                "languages",
                filter.Languages,
                static (article, ranges) => LanguageRanges.Match(article.Record.Languages, ranges)
            )
            .Within("published", filter.Published, static (article, range) => range.Touches(article.Record.Published))
            .Result;
    }
}
