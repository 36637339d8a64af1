namespace Serverless.News.Index;

/// <summary>The direction in which a list is ordered: from the lowest value up, or from the highest down.</summary>
public enum OrderDirection
{
    Asc,
    Desc,
}
