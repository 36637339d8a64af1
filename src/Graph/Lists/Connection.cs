using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>A page of a list, as the Relay specification shows it.</summary>
internal readonly record struct Connection<T>(PageOf<T> Page)
    where T : IListed;

/// <summary>One object of a page, with its cursor.</summary>
internal readonly record struct Edge<T>(PageOf<T> Page, int Index)
    where T : IListed
{
    public T Node => Page[Index];

    public string Cursor => Page.CursorOf(Index);

    public static Edge<T>[] Of(PageOf<T> page)
    {
        var edges = new Edge<T>[page.Count];
        for (var index = 0; index < edges.Length; index++)
            edges[index] = new(page, index);
        return edges;
    }
}
