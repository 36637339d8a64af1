using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Serverless.Benchmarks.Engine;

namespace Serverless.Benchmarks.GraphQLDotNet;

/// <summary>
/// A connection: a range of a list. It is a class, since GraphQL.NET passes every source as an object.
/// </summary>
internal sealed record Page<T>(T[] List, int From, int To)
{
    public PageInfo Info => new(From, To, List.Length);

    public Edge<T>[] Edges
    {
        get
        {
            var edges = new Edge<T>[Math.Max(0, To - From)];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new Edge<T>(List[From + i], From + i);
            }

            return edges;
        }
    }

    public static Page<T> Of(T[] list, IResolveFieldContext context)
    {
        var from = context.GetArgument<string?>("after") is { } cursor ? Cursor.Read(cursor) + 1 : 0;
        return new Page<T>(list, from, Math.Min(list.Length, from + context.GetArgument("first", 20)));
    }
}

internal static class PageFields
{
    /// <summary>Adds a field that is a page of a list, with the arguments of pages.</summary>
    public static FieldBuilder<TSource, object> Page<TSource, T, TGraph>(
        this ObjectGraphType<TSource> type,
        string name,
        Func<IResolveFieldContext<TSource>, T[]> list
    )
        where TGraph : IGraphType =>
        type.Field<NonNullGraphType<ConnectionType<T, TGraph>>>(name)
            .Argument<IntGraphType>("first", static argument => argument.DefaultValue = 20)
            .Argument<StringGraphType>("after")
            .Resolve(context => GraphQLDotNet.Page<T>.Of(list(context), context));
}

internal sealed class ConnectionType<T, TGraph> : ObjectGraphType<Page<T>>
    where TGraph : IGraphType
{
    public ConnectionType()
    {
        Name = typeof(T).Name["Bench".Length..] + "Connection";
        Field<NonNullGraphType<IntGraphType>>("totalCount").Resolve(static context => context.Source.List.Length);
        Field<NonNullGraphType<PageInfoType>>("pageInfo").Resolve(static context => context.Source.Info);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EdgeType<T, TGraph>>>>>("edges")
            .Resolve(static context => context.Source.Edges);
    }
}

internal sealed class EdgeType<T, TGraph> : ObjectGraphType<Edge<T>>
    where TGraph : IGraphType
{
    public EdgeType()
    {
        Name = typeof(T).Name["Bench".Length..] + "Edge";
        Field<NonNullGraphType<StringGraphType>>("cursor").Resolve(static context => context.Source.Cursor);
        Field<NonNullGraphType<TGraph>>("node").Resolve(static context => context.Source.Node);
    }
}

internal sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Field<NonNullGraphType<BooleanGraphType>>("hasNextPage").Resolve(static context => context.Source.HasNextPage);
        Field<NonNullGraphType<BooleanGraphType>>("hasPreviousPage")
            .Resolve(static context => context.Source.HasPreviousPage);
        Field<StringGraphType>("startCursor").Resolve(static context => context.Source.StartCursor);
        Field<StringGraphType>("endCursor").Resolve(static context => context.Source.EndCursor);
    }
}
