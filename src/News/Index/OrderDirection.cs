namespace Serverless.News.Index;

/// <summary>The end of an order that comes first.</summary>
public enum OrderDirection
{
    Asc,
    Desc,
}
