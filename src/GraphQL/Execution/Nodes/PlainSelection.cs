namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A field that needs its object alone.</summary>
internal sealed class PlainSelection<T, TResult>(
    Position position,
    Func<T, TResult> resolve,
    Completion<TResult> completion
) : PureSelection<T, TResult>(position, completion)
{
    public override TResult Resolve(OperationContext context, T value) => resolve(value);

    public override bool Write(OperationContext context, int variant, T value, int row) =>
        Completion.Write(context, variant, resolve(value));
}
