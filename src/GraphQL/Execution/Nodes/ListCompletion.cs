using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Completes a list. The first item's prefix holds this position's prefix and the opening bracket.</summary>
internal sealed class ListCompletion<TList, TItem>(
    Position position,
    ListShape<TList, TItem> shape,
    Completion<TItem> item
) : Completion<TList>(position)
{
    public override int[] Scopes => item.Scopes;

    public override bool Write(OperationContext context, int variant, TList list)
    {
        if (list is null)
            return WriteNull(context, variant);
        var items = shape.Items(list);
        if (items.IsEmpty)
        {
            context.Writer.Write(Position.Prefix(variant));
            context.Writer.Raw("[]"u8);
            return true;
        }

        if (!Position.PassesOn)
            context.Writer.Write(Position.Prefix(variant));
        var first = Position.FirstItem(variant);
        var isWritten = context.IsCareful
            ? WriteCarefully(context, first, items)
            : item.WriteItems(context, first, items);
        if (isWritten)
            context.Writer.Byte((byte)']');
        return isWritten;
    }

    public override void Gather(OperationContext context, TList list)
    {
        if (list is not null)
            item.GatherItems(context, shape.Items(list));
    }

    public override void Skip(OperationContext context, TList list)
    {
        if (list is not null)
            SkipFrom(context, 0, shape.Items(list));
    }

    private bool WriteCarefully(OperationContext context, int first, ReadOnlySpan<TItem> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (item.WriteItemCarefully(context, i == 0 ? first : Position.NextItem, i, items[i]))
                continue;
            SkipFrom(context, i + 1, items);
            return false;
        }

        return true;
    }

    /// <summary>Skips the rows of items that are not written: the lists around this one continue after them.</summary>
    private void SkipFrom(OperationContext context, int index, ReadOnlySpan<TItem> items)
    {
        if (item.Scopes.Length == 0)
            return;
        foreach (var skipped in items[index..])
            item.Skip(context, skipped);
    }
}
