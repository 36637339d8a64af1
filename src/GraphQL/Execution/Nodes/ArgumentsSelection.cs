using Serverless.GraphQL.Execution.Coercion;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A field whose arguments were read before it.</summary>
internal sealed class ArgumentsSelection<T, TArguments, TResult>(
    Position position,
    Func<T, TArguments, TResult> resolve,
    int arguments,
    Completion<TResult> completion
) : PureSelection<T, TResult>(position, completion)
{
    public override TResult Resolve(OperationContext context, T value) =>
        resolve(value, (TArguments)context.Arguments[arguments].Valid().Read!);

    public override bool Write(OperationContext context, int variant, T value, int row) =>
        Completion.Write(context, variant, Resolve(context, value));
}
