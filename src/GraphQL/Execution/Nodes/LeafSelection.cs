using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A pure field with a leaf's value: most of what a response is made of, so resolving and writing are one step.</summary>
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
