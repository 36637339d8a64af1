namespace Serverless.News.Index;

/// <summary>Which end of an order comes first.</summary>
public enum OrderDirection
{
    Asc,
    Desc,
}
