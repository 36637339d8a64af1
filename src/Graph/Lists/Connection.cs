using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>A page of a list in the form of the Relay specification.</summary>
internal sealed record Connection<T>(ResultPage<T> Page)
    where T : IPageable;

/// <summary>An object of a page, with its cursor.</summary>
internal sealed record Edge<T>(ResultPage<T> Page, int Index)
    where T : IPageable
{
    public T Node => Page[Index];

    public string Cursor => Page.CursorOf(Index);

    public static Edge<T>[] Of(ResultPage<T> page)
    {
        var edges = new Edge<T>[page.Count];
        for (var index = 0; index < edges.Length; index++)
            edges[index] = new(page, index);
        return edges;
    }
}
