using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Completes a scalar or enum.</summary>
internal sealed class LeafCompletion<T, TLeaf>(Position position, TLeaf leaf) : Completion<T>(position)
    where TLeaf : struct, ILeaf<T>
{
    public override bool Write(OperationContext context, int variant, T value)
    {
        if (value is null)
            return WriteNull(context, variant);
        return leaf.Write(context, Position.Prefix(variant), value)
            || context.Fail(Position.Field, new FieldError(leaf.Refusal(value)));
    }

    public override bool WriteItems(OperationContext context, int variant, ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (!Write(context, variant, item))
                return false;
            variant = Position.NextItem;
        }

        return true;
    }
}
