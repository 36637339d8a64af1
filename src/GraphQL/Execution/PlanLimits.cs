using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution;

/// <summary>Limits the size of a plan, since fragments on interfaces multiply with their possible types.</summary>
/// <param name="MaxDepth">How many levels of objects and lists a plan may have.</param>
/// <param name="MaxPlannedFields">
/// How many fields, each counted for every object type and place where it is selected.
/// </param>
internal sealed record PlanLimits(int MaxDepth, int MaxPlannedFields)
{
    public GraphQLException TooDeep() => TooLarge($"more than {MaxDepth} levels");

    public GraphQLException TooManyFields() => TooLarge($"more than {MaxPlannedFields} fields");

    public static GraphQLException TooLarge(string size) =>
        new(
            new GraphQLError
            {
                Message = $"The response would have {size}; ask for less at once.",
                Code = "OPERATION_TOO_LARGE",
            }
        );
}
