using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="AssumedSize">Where no slicing argument has a value.</param>
/// <param name="SlicingArguments">Arguments of the field that bound how much it gives: an Int, or a list, which counts by its length.</param>
/// <param name="SizedFields">The lists of the field's type that they bound; empty where the field itself is the list.</param>
/// <param name="RequireOneSlicingArgument">Exactly one of them must be given.</param>
internal sealed record ListSize(
    int AssumedSize,
    IReadOnlyList<InputValue> SlicingArguments,
    IReadOnlyList<string> SizedFields,
    bool RequireOneSlicingArgument
);
