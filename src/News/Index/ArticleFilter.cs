using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>Which articles: those that meet every condition that is not null. A list means any of its values.</summary>
public sealed record ArticleFilter
{
    public IReadOnlyList<string>? Outlets { get; init; }

    public IReadOnlyList<string>? Mentions { get; init; }

    public IReadOnlyList<ArticleGenre>? Genres { get; init; }

    /// <summary>BCP 47 tags; <c>en</c> is met by <c>en-GB</c> too (basic filtering, RFC 4647 section 3.3.1).</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    public DateRange? Published { get; init; }
}
