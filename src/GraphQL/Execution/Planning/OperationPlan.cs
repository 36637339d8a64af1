using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>An operation under one combination of its @skip and @include conditions: immutable, shared by all requests.</summary>
/// <param name="Root">Its fields.</param>
/// <param name="Cost">Within the limit, as far as it does not depend on variables.</param>
/// <param name="Scopes">By slot.</param>
/// <param name="Columns">How many waiting selections there are.</param>
/// <param name="Arguments">By slot.</param>
/// <param name="Selections">How many fields it has: its size in memory follows.</param>
/// <param name="PrefixBytes">How much the ready bytes before its values hold.</param>
/// <param name="Constant">The arguments that are the same in every request; null where they are not. By slot.</param>
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

    /// <summary>How long the last response was: the next one begins with a buffer of that size.</summary>
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
