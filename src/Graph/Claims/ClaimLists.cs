using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Claims;

/// <summary>Answers pages of lists of claims.</summary>
internal static class ClaimLists
{
    extension<TObject>(Batch<TObject> objects)
    {
        /// <summary>
        /// The same page of the claims of each object, filtered and in the order that the arguments ask for. The filter's names
        /// are resolved once for all objects.
        /// </summary>
        public ValueTask<Results<ClaimConnection?>> Connect(
            ClaimListArguments arguments,
            Func<TObject, IReadOnlyList<ClaimEntry>> list
        )
        {
            var edition = objects.Root<Edition>();
            if (!ClaimFilter.Compile(arguments.Filter, edition).TryGet(out var criteria, out var problem))
                return objects.Fail<ClaimConnection?>(problem.ToError());

            var results = new Results<ClaimConnection?>(objects.Count);
            for (var index = 0; index < objects.Count; index++)
            {
                var selection = new ClaimSelection(criteria, InOrder(edition, arguments.Order, list(objects[index])));
                var answer = arguments.Page.Take(edition, selection.Claims);
                if (answer.TryGet(out var page, out problem))
                    results[index] = new(page, selection);
                else
                    results.Fail(index, problem.ToError());
            }

            return results;
        }
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

/// <summary>A page of claims, and the selection that it is cut from.</summary>
internal readonly record struct ClaimConnection(PageOf<ClaimEntry> Page, ClaimSelection Selection);
