using Serverless.GraphQL.Binding;

namespace Serverless.Graph.Lists;

/// <summary>Binds <c>type PageInfo</c>.</summary>
internal sealed class PageInfoFields : IFieldBindings
{
    public void Bind(SchemaBinder schema) =>
        schema
            .Object<PageInfo>("PageInfo")
            .Field("hasNextPage", static info => info.Page.HasNextPage)
            .Field("hasPreviousPage", static info => info.Page.HasPreviousPage)
            .Field("startCursor", static info => info.StartCursor)
            .Field("endCursor", static info => info.EndCursor);
}
