namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A pure field.</summary>
internal abstract class PureSelection<T, TResult>(Position position, Completion<TResult> completion)
    : Selection<T>(position)
{
    protected Completion<TResult> Completion { get; } = completion;

    public abstract TResult Resolve(OperationContext context, T value);
}
