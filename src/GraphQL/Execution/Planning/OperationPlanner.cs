using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Execution.Introspection;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Plans one operation of a document.</summary>
internal sealed class OperationPlanner(
    BoundSchema bound,
    MetaFields metaFields,
    CostModel costs,
    ExecutionSettings settings,
    Source source,
    OperationDefinitionNode operation,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments
)
{
    public OperationDefinitionNode Operation { get; } = operation;

    /// <param name="variables">The variables. The plan depends only on those that conditions ask for.</param>
    /// <exception cref="GraphQLException">The plan would be too large, or costs too much.</exception>
    public OperationPlan Plan(VariableValues variables)
    {
        var collector = new FieldCollector(bound.Schema, fragments, variables);
        var cost = new CostAnalysis(costs, bound.Schema, collector, settings.Plan, source).Of(Operation);
        CheckCost(cost, variables);
        var planner = new Planner(bound.Schema, metaFields, collector, settings.Plan);
        var root = bound
            .Objects[bound.Schema.RootType(Operation.Operation)!.Name]
            .Accept(new RootPlanner(planner, Operation));
        return new OperationPlan(
            root,
            cost,
            planner.Scopes,
            planner.Columns,
            [.. planner.Arguments],
            planner.Selections,
            planner.PrefixBytes,
            [.. planner.Arguments.Select(Constant)]
        );
    }

    /// <exception cref="GraphQLException">The operation costs too much.</exception>
    public void CheckCost(Cost cost, VariableValues variables) =>
        settings.Cost.Check(cost, variables, Operation, source);

    /// <summary>Returns the names of the variables that a @skip or @include may ask for.</summary>
    public HashSet<string> ConditionVariables()
    {
        var names = new HashSet<string>();
        AddConditions(Operation.SelectionSet, names);
        foreach (var fragment in fragments.Values)
            AddConditions(fragment.SelectionSet, names);
        return names;
    }

    private static bool IsCondition(DirectiveNode directive) => directive.Name.Value is "skip" or "include";

    private static void AddConditions(SelectionSetNode? selectionSet, HashSet<string> names)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            foreach (
                var argument in selection
                    .Directives.Where(IsCondition)
                    .SelectMany(static directive => directive.Arguments)
            )
                if (argument.Value is VariableNode variable)
                    names.Add(variable.Name.Value);
            AddConditions(
                (selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet,
                names
            );
        }
    }

    private SelectionArguments? Constant(ArgumentPlan arguments) =>
        arguments.IsVariable ? null : arguments.Coerce(VariableValues.None, ErrorOf);

    private FieldError ErrorOf(Exception exception)
    {
        if (exception is FieldErrorException refused)
            return refused.Error;
        settings.OnException?.Invoke(exception);
        return InternalError.Error;
    }
}

/// <summary>Plans the root selection set of an operation (specification, section 6.3.1).</summary>
internal sealed class RootPlanner(Planner planner, OperationDefinitionNode operation) : IObjectVisitor<RootSelection>
{
    public RootSelection Visit<T>(ObjectBinding<T> binding)
    {
        var fields = planner.PlanFields(binding, Position.Data, [operation.SelectionSet], 0);
        if (operation.Operation != OperationType.Mutation)
            return new RootSelection<T>([Step(fields)]);
        return new RootSelection<T>([.. fields.Select(field => Step(field))]);
    }

    private RootStep<T> Step<T>(params Selection<T>[] fields) => new(fields, planner.AddScope(fields));
}
