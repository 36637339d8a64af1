using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Execution.Coercion;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A field that needs its arguments, or the request's root.</summary>
internal sealed class ContextSelection<T, TResult>(
    Position position,
    Func<T, FieldContext, TResult> resolve,
    int arguments,
    Completion<TResult> completion
) : PureSelection<T, TResult>(position, completion)
{
    public override TResult Resolve(OperationContext context, T value) =>
        resolve(value, new FieldContext(context.Arguments[arguments].Valid().Values, context.Root));

    public override bool Write(OperationContext context, int variant, T value, int row) =>
        Completion.Write(context, variant, Resolve(context, value));
}
