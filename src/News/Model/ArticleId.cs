namespace Serverless.News.Model;

/// <summary>The global id of an article: <c>article:slug</c>.</summary>
/// <param name="Value">The whole id with its type prefix.</param>
public readonly record struct ArticleId(string Value)
{
    public const string Prefix = "article:";

    public static ArticleId FromSlug(string slug) => new(Prefix + slug);

    public string Slug => Value[Prefix.Length..];

    public override string ToString() => Value;
}
