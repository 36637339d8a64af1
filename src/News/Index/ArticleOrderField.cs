namespace Serverless.News.Index;

/// <summary>What articles are ordered by.</summary>
public enum ArticleOrderField
{
    Published,
    Claims,
}
