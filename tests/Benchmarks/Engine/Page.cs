using Serverless.GraphQL.Binding;

namespace Serverless.Benchmarks.Engine;

/// <summary>A connection: a range of a list, without a copy.</summary>
internal readonly record struct Page<T>(T[] List, int From, int To)
{
    public static Page<T> Of(T[] list, PageArguments arguments)
    {
        var from = arguments.After is { } cursor ? Cursor.Read(cursor) + 1 : 0;
        return new Page<T>(list, from, Math.Min(list.Length, from + arguments.First));
    }

    public PageInfo Info => new(From, To, List.Length);

    public Edge<T>[] Edges
    {
        get
        {
            var edges = new Edge<T>[Math.Max(0, To - From)];
            for (var i = 0; i < edges.Length; i++)
                edges[i] = new Edge<T>(List[From + i], From + i);
            return edges;
        }
    }
}

internal readonly record struct PageArguments(int First, string? After)
{
    public static PageArguments Read(Arguments arguments) =>
        new(arguments.Get<int?>("first") ?? 20, arguments.Get<string?>("after"));
}
