using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Binds the connections of a node and its edges, and answers pages of them.</summary>
internal static class ConnectionBindings
{
    extension(SchemaBinder schema)
    {
        /// <summary>Binds <c>type NodeConnection</c> and <c>type NodeEdge</c>.</summary>
        public void BindConnection<T>(string node)
            where T : class, IListed
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
            where T : class, IListed =>
            schema
                .Object<Edge<T>>($"{node}Edge")
                .Field("cursor", static edge => edge.Cursor)
                .Field("node", static edge => edge.Node);
    }

    extension<TObject>(Batch<TObject> objects)
    {
        /// <summary>The same page of the list of each object.</summary>
        public ValueTask<Results<Connection<T>?>> Connect<T>(PageRequest request, Func<TObject, IReadOnlyList<T>> list)
            where T : IListed
        {
            var edition = objects.Root<Edition>();
            var results = new Results<Connection<T>?>(objects.Count);
            for (var index = 0; index < objects.Count; index++)
            {
                if (request.Take(edition, list(objects[index])).TryGet(out var page, out var problem))
                    results[index] = new(page);
                else
                    results.Fail(index, problem.ToError());
            }

            return results;
        }

        /// <summary>The same page of what meets the criteria in the list of each object.</summary>
        public ValueTask<Results<Connection<T>?>> Connect<T>(
            PageRequest request,
            Answer<Criteria<T>> filter,
            Func<TObject, IReadOnlyList<T>> list
        )
            where T : Entry =>
            filter.TryGet(out var criteria, out var problem)
                ? objects.Connect(request, item => criteria.Select(list(item)))
                : objects.Fail<Connection<T>?>(problem.ToError());
    }
}
