using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Costs;

/// <summary>Limits the cost of operations.</summary>
internal sealed record CostLimit(double Maximum)
{
    /// <exception cref="GraphQLException">The operation costs more.</exception>
    public void Check(Cost cost, VariableValues variables, OperationDefinitionNode operation, Source source)
    {
        var actual = cost.For(variables);
        if (actual <= Maximum)
            return;
        throw new GraphQLException(
            new GraphQLError
            {
                Message =
                    FormattableString.Invariant(
                        $"The operation costs {actual:0.##}; at most {Maximum:0.##} is allowed. "
                    ) + "Ask for shorter lists, or for less of each object.",
                Locations = [source.LocationAt(operation.Location.Start)],
                Code = "COST_LIMIT_EXCEEDED",
                Extensions = new Dictionary<string, object> { ["cost"] = actual, ["maximum"] = Maximum },
            }
        );
    }
}
