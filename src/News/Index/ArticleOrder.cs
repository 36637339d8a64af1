namespace Serverless.News.Index;

/// <summary>An order of articles.</summary>
public sealed record ArticleOrder(ArticleOrderField Field, OrderDirection Direction = OrderDirection.Desc);
