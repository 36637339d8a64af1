using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Claims;

/// <summary>A page of claims, and the facets of the whole list that it is cut from.</summary>
internal sealed record ClaimConnection(ResultPage<ClaimEntry> Page, ClaimFacets Facets);

/// <summary>Answers pages of lists of claims.</summary>
internal static class ClaimConnections
{
    /// <summary>
    /// Takes the same page of the claims of each object, filtered and in the order that the arguments ask for. The
    /// names in the filter are resolved once for all objects.
    /// </summary>
    public static ValueTask<Results<ClaimConnection?>> Take<TObject>(
        Batch<TObject> objects,
        ClaimListArguments arguments,
        Func<TObject, IReadOnlyList<ClaimEntry>> list
    )
    {
        var edition = objects.Root<Edition>();
        if (!ClaimFilter.Compile(arguments.Filter, edition).TryGet(out var filter, out var problem))
            return objects.Fail<ClaimConnection?>(problem.ToError());

        var results = new Results<ClaimConnection?>(objects.Count);
        for (var index = 0; index < objects.Count; index++)
        {
            var facets = new ClaimFacets(filter, InOrder(edition, arguments.Order, list(objects[index])));
            if (arguments.Page.Take(edition, facets.Claims).TryGet(out var page, out problem))
                results[index] = new(page, facets);
            else
                results.Fail(index, problem.ToError());
        }

        return results;
    }

    private static IReadOnlyList<ClaimEntry> InOrder(
        Edition edition,
        ClaimOrder? order,
        IReadOnlyList<ClaimEntry> claims
    ) =>
        order is null ? claims
        : claims == edition.Claims ? edition.InOrder(order)
        : edition.InOrder(order, claims);
}
