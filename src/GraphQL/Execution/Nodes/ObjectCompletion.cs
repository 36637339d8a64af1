using System.Runtime.CompilerServices;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Completes an object: ExecuteCollectedFields (specification, section 6.3.3) for one concrete type.</summary>
/// <param name="fields">
/// The fields. The prefix of the first one holds this position's prefix and the opening brace.
/// </param>
/// <param name="scope">The scope of the objects; null when nothing beneath waits.</param>
internal sealed class ObjectCompletion<T>(Position position, Selection<T>[] fields, ScopePlan<T>? scope)
    : Completion<T>(position)
{
    public override int[] Scopes { get; } = scope is null ? [] : [scope.Slot];

    public override bool Write(OperationContext context, int variant, T value)
    {
        if (value is null)
            return WriteNull(context, variant);
        var row = scope is null ? 0 : context.NextRows[scope.Slot]++;
        return context.IsCareful
            ? WriteCarefully(context, variant, value, row)
            : WriteFields(context, variant, value, row);
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

    public override void Gather(OperationContext context, T value)
    {
        if (scope is not null && value is not null)
            scope.ObjectsOf(context).Add(value);
    }

    public override void GatherItems(OperationContext context, ReadOnlySpan<T> items) =>
        scope?.ObjectsOf(context).AddPresent(items);

    public override void Skip(OperationContext context, T value)
    {
        if (scope is not null && value is not null)
            context.NextRows[scope.Slot]++;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool WriteFields(OperationContext context, int variant, T value, int row)
    {
        var selections = fields;
        if (selections.Length == 0)
            return WriteEmpty(context, variant);
        if (!selections[0].Write(context, BeginFields(context, variant), value, row))
            return false;
        for (var i = 1; i < selections.Length; i++)
            if (!selections[i].Write(context, 0, value, row))
                return false;
        context.Writer.Byte((byte)'}');
        return true;
    }

    private bool WriteCarefully(OperationContext context, int variant, T value, int row)
    {
        if (fields.Length == 0)
            return WriteEmpty(context, variant);
        var first = BeginFields(context, variant);
        for (var i = 0; i < fields.Length; i++)
            if (!fields[i].WriteCarefully(context, i == 0 ? first : 0, value, row))
                return false;
        context.Writer.Byte((byte)'}');
        return true;
    }

    /// <summary>Begins the object, and returns the variant of the first field's prefix.</summary>
    private int BeginFields(OperationContext context, int variant)
    {
        if (!Position.PassesOn)
            context.Writer.Write(Position.Prefix(variant));
        return Position.FirstField(variant);
    }

    /// <summary>Writes an object to which directives left no field.</summary>
    private bool WriteEmpty(OperationContext context, int variant)
    {
        context.Writer.Write(Position.Prefix(variant));
        context.Writer.Raw("{}"u8);
        return true;
    }
}
