using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;

namespace Serverless.Graph.Claims;

/// <summary>The arguments of a list of claims; <paramref name="Order"/> is null where the list has its own.</summary>
internal sealed record ClaimListArguments(PageRequest Page, ClaimFilter? Filter = null, ClaimOrder? Order = null)
{
    public static ClaimListArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<ClaimFilter?>("filter"));

    /// <summary>Of a list that is ordered by occurrence unless asked otherwise.</summary>
    public static ClaimListArguments ReadByOccurrence(Arguments arguments) => Read(arguments, ClaimOrderField.Occurred);

    /// <summary>Of a list that is ordered by utterance unless asked otherwise.</summary>
    public static ClaimListArguments ReadByUtterance(Arguments arguments) => Read(arguments, ClaimOrderField.Uttered);

    public static ClaimListArguments ReadUnfiltered(Arguments arguments) => new(PageArguments.Read(arguments));

    public static ClaimListArguments ReadForward(Arguments arguments) => new(PageArguments.ReadForward(arguments));

    private static ClaimListArguments Read(Arguments arguments, ClaimOrderField field) =>
        Read(arguments) with
        {
            Order = arguments.Get<ClaimOrder?>("orderBy") ?? new(field),
        };
}
