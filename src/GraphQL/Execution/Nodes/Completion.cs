namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// Completes values of one C# type at one position of the plan: CompleteValue of the specification, section 6.4.3. The
/// prefix is written with the value. False means that the position has no value, and that what was written since it
/// began is void.
/// </summary>
internal abstract class Completion<T>(Position position)
{
    protected Position Position { get; } = position;

    public bool IsNonNull => Position.IsNonNull;

    /// <summary>
    /// The slots of the scopes that this position's objects belong to; empty when nothing beneath waits.
    /// </summary>
    public virtual int[] Scopes => [];

    /// <param name="variant">The variant of the prefix: see <see cref="Execution.Position"/>.</param>
    public abstract bool Write(OperationContext context, int variant, T value);

    /// <summary>Writes the items of a list in the normal pass.</summary>
    /// <param name="variant">The variant of the first item's prefix.</param>
    public virtual bool WriteItems(OperationContext context, int variant, ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (!Write(context, variant, item))
                return false;
            variant = Position.NextItem;
        }

        return true;
    }

    /// <summary>Adds the objects in the value to their scopes, in the order in which they will be written.</summary>
    public virtual void Gather(OperationContext context, T value) { }

    /// <summary>Adds the objects of many values, in their order.</summary>
    public virtual void GatherItems(OperationContext context, ReadOnlySpan<T> items)
    {
        foreach (var item in items)
            Gather(context, item);
    }

    /// <summary>Passes over the rows of a value that will not be written after all.</summary>
    public virtual void Skip(OperationContext context, T value) { }

    /// <summary>
    /// Writes an item in the careful pass: an item that fails becomes null, where the position may be null. Fields do
    /// the same in <see cref="Selection{T}.WriteCarefully"/>.
    /// </summary>
    public bool WriteItemCarefully(OperationContext context, int variant, int index, T item)
    {
        var start = context.Writer.Position;
        var errors = context.Errors.Kept;
        bool isWritten;
        try
        {
            isWritten = Write(context, variant, item);
        }
        catch (Exception exception) when (context.Handles(exception))
        {
            isWritten = context.Fail(Position.Field, context.ErrorOf(exception));
        }

        if (context.Errors.Kept > errors)
            context.Errors.AddToPaths(errors, index);
        if (isWritten || IsNonNull)
            return isWritten;
        context.Writer.Position = start;
        return WriteNull(context, variant);
    }

    /// <summary>Writes null, or fails where the position is non-null.</summary>
    protected bool WriteNull(OperationContext context, int variant)
    {
        if (IsNonNull)
            return context.FailNull(Position.Field);
        context.Writer.Write(Position.Null(variant));
        return true;
    }
}

/// <summary>Completes <c>T?</c> of a struct that is not a leaf.</summary>
internal sealed class OptionalCompletion<T>(Position position, Completion<T> value) : Completion<T?>(position)
    where T : struct
{
    public override int[] Scopes => value.Scopes;

    public override bool Write(OperationContext context, int variant, T? optional) =>
        optional is { } present ? value.Write(context, variant, present) : WriteNull(context, variant);

    public override void Gather(OperationContext context, T? optional)
    {
        if (optional is { } present)
            value.Gather(context, present);
    }

    public override void Skip(OperationContext context, T? optional)
    {
        if (optional is { } present)
            value.Skip(context, present);
    }
}
