namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>How a C# type stands for a GraphQL type in a response. What is inside a list is a shape of its own.</summary>
internal abstract class Shape
{
    public abstract Type ClrType { get; }

    /// <summary>True of <c>T?</c> of a struct: the schema must allow null here. (Of classes the compiler's marks are not known.)</summary>
    public virtual bool IsOptional => false;

    /// <summary>The shape of the items, where this is a list.</summary>
    public virtual Shape? Item => null;

    /// <summary>
    /// Finds the shape of a list of this: an <see cref="IReadOnlyList{T}"/>, array or <see cref="List{T}"/>. Null where
    /// <paramref name="clrType"/> is none of these.
    /// </summary>
    public abstract Shape? FindClassList(Type clrType);

    /// <summary>
    /// Finds the shape of a <see cref="ReadOnlyMemory{T}"/> or <see cref="ArraySegment{T}"/> of this. Null where
    /// <paramref name="clrType"/> is neither, and where this is one itself: compilers could not end what such lists within each
    /// other would need.
    /// </summary>
    public virtual Shape? FindStructList(Type clrType) => null;
}
