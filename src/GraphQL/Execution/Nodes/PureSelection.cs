using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The selection of a pure field.</summary>
internal abstract class PureSelection<T, TResult>(Position position, Completion<TResult> completion)
    : Selection<T>(position)
{
    protected Completion<TResult> Completion { get; } = completion;

    public abstract TResult Resolve(OperationContext context, T value);
}

/// <summary>The selection of a field that needs nothing but its object.</summary>
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

/// <summary>The selection of a field whose arguments were read in advance.</summary>
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

/// <summary>The selection of a field that needs its arguments, or the request's root.</summary>
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

/// <summary>
/// The selection of a pure field whose value is a leaf. Responses consist mostly of these, so resolving and writing are
/// one step.
/// </summary>
internal sealed class LeafSelection<T, TResult, TLeaf>(Position position, Func<T, TResult> resolve, TLeaf leaf)
    : Selection<T>(position)
    where TLeaf : struct, ILeaf<TResult>
{
    private readonly Fragment _prefix = position.Prefix(0);

    public override bool Write(OperationContext context, int variant, T value, int row)
    {
        var result = resolve(value);
        if (result is null)
            return WriteNull(context, variant);
        return leaf.Write(context, variant == 0 ? _prefix : Position.Prefix(variant), result)
            || context.Fail(Position.Field, new FieldError(leaf.Refusal(result)));
    }
}
