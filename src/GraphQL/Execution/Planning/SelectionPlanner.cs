using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Execution.Coercion;
using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the selection of one field at one position.</summary>
internal sealed class SelectionPlanner<T>(Planner planner, Position position, int depth)
    : IFieldVisitor<T, Selection<T>>
{
    public Selection<T> VisitPlain<TResult>(PlainField<T, TResult> field) =>
        field.Shape.Accept(new LeafSelectionPlanner<T, TResult>(position, field.Resolve))
        ?? Pure(Complete(field), completion => new PlainSelection<T, TResult>(position, field.Resolve, completion));

    public Selection<T> VisitContext<TResult>(ContextField<T, TResult> field)
    {
        var arguments = AddArguments(field, null);
        return Pure(
            Complete(field),
            completion => new ContextSelection<T, TResult>(position, field.Resolve, arguments, completion)
        );
    }

    public Selection<T> VisitArguments<TArguments, TResult>(ArgumentsField<T, TArguments, TResult> field)
    {
        var arguments = AddArguments(field, values => field.Read(values));
        return Pure(
            Complete(field),
            completion => new ArgumentsSelection<T, TArguments, TResult>(position, field.Resolve, arguments, completion)
        );
    }

    public Selection<T> VisitBatch<TResult>(BatchField<T, TResult> field) =>
        new BatchSelection<T, TResult>(
            position,
            planner.AddColumn(),
            field.Resolve,
            AddArguments(field, null),
            Complete(field)
        );

    private Completion<TResult> Complete<TResult>(ResultField<T, TResult> field) =>
        planner.PlanCompletion(field.Shape, position, field.Definition.Type, depth);

    /// <summary>
    /// Makes the selection of a pure field, which is resolved while collecting where something beneath waits.
    /// </summary>
    private Selection<T> Pure<TResult>(
        Completion<TResult> completion,
        Func<Completion<TResult>, PureSelection<T, TResult>> make
    )
    {
        var pure = make(completion);
        return completion.Scopes.Length == 0
            ? pure
            : new EagerSelection<T, TResult>(position, planner.AddColumn(), pure, completion);
    }

    private int AddArguments(FieldBinding field, Func<Arguments, object?>? read) =>
        planner.AddArguments(new ArgumentPlan(field.Arguments, position.Field.Nodes[0].Arguments, read));
}
