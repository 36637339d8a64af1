namespace Serverless.News.Index;

/// <summary>An order of claims.</summary>
public sealed record ClaimOrder(ClaimOrderField Field, OrderDirection Direction = OrderDirection.Desc);
