using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Executes one field on objects of one C# type: ExecuteField of the specification, section 6.4.</summary>
internal abstract class Selection<T>(Position position)
{
    protected Position Position { get; } = position;

    /// <param name="variant">The variant of the prefix: see <see cref="Execution.Position"/>.</param>
    /// <param name="value">The object.</param>
    /// <param name="row">The row of the object in its scope; meaningless where nothing waits.</param>
    /// <returns>False when the position has no value; what was written since it began is void.</returns>
    public abstract bool Write(OperationContext context, int variant, T value, int row);

    /// <summary>
    /// Writes in the careful pass: a field that fails becomes null, if it may be null (specification, section 6.4.4).
    /// </summary>
    public bool WriteCarefully(OperationContext context, int variant, T value, int row)
    {
        var start = context.Writer.Position;
        var errors = context.Errors.Kept;
        bool isWritten;
        try
        {
            isWritten = Write(context, variant, value, row);
        }
        catch (Exception exception) when (context.Handles(exception))
        {
            isWritten = context.Fail(Position.Field, context.ErrorOf(exception));
        }

        if (context.Errors.Kept > errors)
            context.Errors.AddToPaths(errors, Position.Field.ResponseName);
        if (isWritten || Position.IsNonNull)
            return isWritten;
        context.Writer.Position = start;
        context.Writer.Write(Position.Null(variant));
        return true;
    }

    /// <summary>Writes null, or fails where the position is non-null.</summary>
    protected bool WriteNull(OperationContext context, int variant)
    {
        if (Position.IsNonNull)
            return context.FailNull(Position.Field);
        context.Writer.Write(Position.Null(variant));
        return true;
    }
}

/// <summary>The selection of <c>__typename</c> (specification, section 4.1), whose value the plan knows.</summary>
internal sealed class TypeNameSelection<T>(Position position, string typeName) : Selection<T>(position)
{
    private readonly Fragment _name = Fragment.Quoted(typeName);

    public override bool Write(OperationContext context, int variant, T value, int row)
    {
        context.Writer.Write(Position.Prefix(variant), _name);
        return true;
    }
}
