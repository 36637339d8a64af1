using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Binds the connections of a node and their edges.</summary>
internal static class ConnectionBindings
{
    extension(SchemaBinder schema)
    {
        /// <summary>Binds <c>type NodeConnection</c> and <c>type NodeEdge</c>.</summary>
        public void BindConnection<T>(string node)
            where T : class, IPageable
        {
            schema
                .Object<Connection<T>>($"{node}Connection")
                .Field("edges", static connection => Edge<T>.Of(connection.Page))
                .Field("nodes", static connection => connection.Page.Items)
                .Field("pageInfo", static connection => new PageInfo(connection.Page))
                .Field("totalCount", static connection => connection.Page.TotalCount);
            schema.BindEdge<T>(node);
        }

        public void BindEdge<T>(string node)
            where T : class, IPageable =>
            schema
                .Object<Edge<T>>($"{node}Edge")
                .Field("cursor", static edge => edge.Cursor)
                .Field("node", static edge => edge.Node);
    }
}
