namespace Serverless.News.Index;

/// <summary>An order of entities.</summary>
public sealed record EntityOrder(EntityOrderField Field, OrderDirection Direction = OrderDirection.Desc);
