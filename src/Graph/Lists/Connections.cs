using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Lists;

/// <summary>Answers pages of lists.</summary>
internal static class Connections
{
    /// <summary>Takes the same page of the list of each object.</summary>
    public static ValueTask<Results<Connection<T>?>> Take<TObject, T>(
        Batch<TObject> objects,
        PageRequest request,
        Func<TObject, IReadOnlyList<T>> list
    )
        where T : IPageable
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

    /// <summary>Takes the same page of what meets the filter in the list of each object.</summary>
    public static ValueTask<Results<Connection<T>?>> TakeFiltered<TObject, T>(
        Batch<TObject> objects,
        PageRequest request,
        QueryResult<CompiledFilter<T>> filter,
        Func<TObject, IReadOnlyList<T>> list
    )
        where T : Entry =>
        filter.TryGet(out var compiled, out var problem)
            ? Take(objects, request, item => compiled.Select(list(item)))
            : objects.Fail<Connection<T>?>(problem.ToError());
}
