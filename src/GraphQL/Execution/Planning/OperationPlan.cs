using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>
/// The plan of an operation under one combination of its @skip and @include conditions. All requests share it.
/// </summary>
/// <param name="Root">The root fields.</param>
/// <param name="Cost">The cost, which is within the limit as far as it does not depend on variables.</param>
/// <param name="Scopes">The scopes, by slot.</param>
/// <param name="Columns">How many waiting selections there are.</param>
/// <param name="Arguments">The plans of the arguments, by slot.</param>
/// <param name="Selections">How many fields there are, which tells the size of the plan in memory.</param>
/// <param name="PrefixBytes">How many bytes the prefixes of all positions take.</param>
/// <param name="Constant">The arguments that are the same in every request, by slot; null where they are not.</param>
internal sealed record OperationPlan(
    RootSelection Root,
    Cost Cost,
    IReadOnlyList<ScopePlan> Scopes,
    int Columns,
    ArgumentPlan[] Arguments,
    int Selections,
    long PrefixBytes,
    SelectionArguments?[] Constant
)
{
    private readonly bool _isConstant = !Constant.Contains(null);

    /// <summary>The length of the last response. The next one begins with a buffer of that size.</summary>
    public int LastLength { get; set; }

    public SelectionArguments[] Coerce(VariableValues variables, Func<Exception, FieldError> errorOf)
    {
        if (_isConstant)
            return Constant!;
        var arguments = new SelectionArguments[Constant.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Constant[i] ?? Arguments[i].Coerce(variables, errorOf);
        return arguments;
    }
}
