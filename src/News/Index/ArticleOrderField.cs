namespace Serverless.News.Index;

/// <summary>The value by which articles are ordered.</summary>
public enum ArticleOrderField
{
    Published,
    Claims,
}
