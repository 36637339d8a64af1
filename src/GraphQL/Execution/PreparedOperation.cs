using System.Collections.Concurrent;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Planning;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution;

/// <summary>
/// A validated operation with the coercion of its variables and its plans, one for each combination of its conditions.
/// </summary>
/// <param name="planner">Plans the operation.</param>
/// <param name="definitions">The operation's variables.</param>
/// <param name="source">The text of the document.</param>
/// <param name="maxItems">How many items all lists of its variables may have together.</param>
/// <param name="planned">Is called with each plan that is kept.</param>
internal sealed class PreparedOperation(
    OperationPlanner planner,
    VariableDefinition[] definitions,
    Source source,
    int maxItems,
    Action<OperationPlan> planned
)
{
    /// <summary>How many plans an operation keeps. Further combinations are planned anew for each request.</summary>
    private const int MaxPlans = 16;

    private readonly VariableCoercion _coercion = new(definitions, source, maxItems);
    private readonly int[] _conditions = ConditionIndices(planner.ConditionVariables(), definitions);
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = [];

    public OperationType Type => planner.Operation.Operation;

    public Source Source { get; } = source;

    /// <exception cref="GraphQLException">The variables do not fit.</exception>
    public VariableValues Coerce(ReadOnlySpan<byte> variables) => _coercion.Coerce(variables);

    /// <exception cref="GraphQLException">
    /// The plan would be too large, or costs too much with these variables.
    /// </exception>
    public OperationPlan Plan(VariableValues variables)
    {
        var plan = FindPlan(variables);
        if (!plan.Cost.IsFixed)
            planner.CheckCost(plan.Cost, variables);
        return plan;
    }

    private OperationPlan FindPlan(VariableValues variables)
    {
        // Each condition takes one bit; an operation with more than 64 is planned each time.
        if (_conditions.Length > 64)
            return planner.Plan(variables);
        ulong key = 0;
        for (var i = 0; i < _conditions.Length; i++)
        {
            // A variable that is null or has no value is not true.
            if (variables[_conditions[i]] is true)
                key |= 1UL << i;
        }

        return _plans.TryGetValue(key, out var known) ? known : PlanAndKeep(key, variables);
    }

    private OperationPlan PlanAndKeep(ulong key, VariableValues variables)
    {
        var plan = planner.Plan(variables);
        if (_plans.Count < MaxPlans && _plans.TryAdd(key, plan))
            planned(plan);
        return plan;
    }

    private static int[] ConditionIndices(HashSet<string> names, VariableDefinition[] definitions) =>
        [.. Enumerable.Range(0, definitions.Length).Where(index => names.Contains(definitions[index].Name))];
}
