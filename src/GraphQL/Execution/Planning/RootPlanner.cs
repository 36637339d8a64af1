using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Plans the root selection set of an operation (specification, section 6.3.1).</summary>
internal sealed class RootPlanner(Planner planner, OperationDefinitionNode operation) : IObjectVisitor<RootSelection>
{
    public RootSelection Visit<T>(ObjectBindingOf<T> binding)
    {
        var fields = planner.PlanFields(binding, Position.Data, [operation.SelectionSet], 0);
        if (operation.Operation != OperationType.Mutation)
            return new RootSelectionOf<T>([Step(fields)]);
        return new RootSelectionOf<T>([.. fields.Select(field => Step(field))]);
    }

    private RootStep<T> Step<T>(params Selection<T>[] fields) => new(fields, planner.AddScope(fields));
}
