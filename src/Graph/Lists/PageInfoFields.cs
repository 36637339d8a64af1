using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Binds <c>type PageInfo</c>.</summary>
internal sealed class PageInfoFields : ISchemaBindings
{
    public void Bind(SchemaBinder schema) =>
        schema
            .Object<PageInfo>("PageInfo")
            .Field("hasNextPage", static info => info.Page.HasNextPage)
            .Field("hasPreviousPage", static info => info.Page.HasPreviousPage)
            .Field("startCursor", static info => info.StartCursor)
            .Field("endCursor", static info => info.EndCursor);
}

/// <summary>The place of a page in its list.</summary>
internal sealed record PageInfo(ResultPage Page)
{
    public string? StartCursor => Page.Count > 0 ? Page.CursorOf(0) : null;

    public string? EndCursor => Page.Count > 0 ? Page.CursorOf(Page.Count - 1) : null;
}
