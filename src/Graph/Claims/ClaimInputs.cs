using Serverless.Graph.Lists;
using Serverless.GraphQL.Binding;
using Serverless.News.Index;
using Serverless.News.Model;

namespace Serverless.Graph.Claims;

/// <summary>Binds the filter and the order of claims.</summary>
internal sealed class ClaimInputs : ISchemaBindings
{
    public void Bind(SchemaBinder schema)
    {
        schema.Input<ClaimFilter>(
            "ClaimFilter",
            static filter =>
                new()
                {
                    Kinds = filter.Get<IReadOnlyList<ClaimKind>?>("kinds"),
                    Claimants = filter.Get<IReadOnlyList<string>?>("claimants"),
                    About = filter.Get<IReadOnlyList<string>?>("about"),
                    Articles = filter.Get<IReadOnlyList<string>?>("articles"),
                    Outlets = filter.Get<IReadOnlyList<string>?>("outlets"),
                    Questions = filter.Get<IReadOnlyList<string>?>("questions"),
                    Events = filter.Get<IReadOnlyList<string>?>("events"),
                    Standings = filter.Get<IReadOnlyList<Standing>?>("standings"),
                    Voices = filter.Get<IReadOnlyList<Voice>?>("voices"),
                    Hedges = filter.Get<IReadOnlyList<Hedge>?>("hedges"),
                    Occurred = filter.Get<DateRange?>("occurred"),
                    PublishedBy = filter.Get<DateOnly?>("publishedBy"),
                    IndependentSources = filter.Get<IntRange?>("independentSources"),
                    HasQuantity = filter.Get<bool?>("hasQuantity"),
                    Parts = filter.Get<bool?>("parts") ?? false,
                }
        );
        schema.Enum<ClaimOrderField>("ClaimOrderField");
        schema.Input<ClaimOrder>(
            "ClaimOrder",
            static order => new(order.Get<ClaimOrderField>("field"), order.Get<OrderDirection>("direction"))
        );
    }
}

/// <summary>
/// The arguments of a list of claims; <paramref name="Order"/> is null where the list has an order of its own.
/// </summary>
internal sealed record ClaimListArguments(PageRequest Page, ClaimFilter? Filter = null, ClaimOrder? Order = null)
{
    public static ClaimListArguments Read(Arguments arguments) =>
        new(PageArguments.Read(arguments), arguments.Get<ClaimFilter?>("filter"));

    /// <summary>Reads the arguments of a list that is ordered by occurrence unless the client asks otherwise.</summary>
    public static ClaimListArguments ReadByOccurrence(Arguments arguments) => Read(arguments, ClaimOrderField.Occurred);

    /// <summary>Reads the arguments of a list that is ordered by utterance unless the client asks otherwise.</summary>
    public static ClaimListArguments ReadByUtterance(Arguments arguments) => Read(arguments, ClaimOrderField.Uttered);

    public static ClaimListArguments ReadUnfiltered(Arguments arguments) => new(PageArguments.Read(arguments));

    public static ClaimListArguments ReadForward(Arguments arguments) => new(PageArguments.ReadForward(arguments));

    private static ClaimListArguments Read(Arguments arguments, ClaimOrderField field) =>
        Read(arguments) with
        {
            Order = arguments.Get<ClaimOrder?>("orderBy") ?? new(field),
        };
}
