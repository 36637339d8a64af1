namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>
/// How a C# type stands for a GraphQL type in a response. The items of a list have a shape of their own.
/// </summary>
internal abstract class Shape
{
    public abstract Type ClrType { get; }

    /// <summary>
    /// Whether this is <c>T?</c> of a struct, so that the schema must allow null. For classes the compiler's marks are
    /// not known.
    /// </summary>
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
    /// <paramref name="clrType"/> is neither, and where this is one itself: compilers could not end what such lists
    /// within each other would need.
    /// </summary>
    public virtual Shape? FindStructList(Type clrType) => null;
}

/// <summary>The shape of values of one C# type.</summary>
internal abstract class Shape<T> : Shape
{
    public sealed override Type ClrType => typeof(T);

    public sealed override Shape? FindClassList(Type clrType)
    {
        if (clrType == typeof(IReadOnlyList<T>))
            return new ReadOnlyListShape<T>(this);
        if (clrType == typeof(T[]))
            return new ArrayShape<T>(this);
        return clrType == typeof(List<T>) ? new MutableListShape<T>(this) : null;
    }

    public abstract TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor);
}

/// <summary>Treats each kind of shape of a <typeparamref name="T"/> in its own way.</summary>
internal interface IShapeVisitor<T, out TOut>
{
    TOut VisitLeaf(LeafShape<T> shape);

    TOut VisitObject(ObjectShape<T> shape);

    TOut VisitAbstract(AbstractShape<T> shape);

    /// <summary>Here <typeparamref name="T"/> is <c>TValue?</c>.</summary>
    TOut VisitOptional<TValue>(OptionalShape<TValue> shape)
        where TValue : struct;

    TOut VisitList<TItem>(ListShape<T, TItem> shape);
}

/// <summary>The shape of <c>T?</c> of a struct.</summary>
internal sealed class OptionalShape<T>(Shape<T> value) : Shape<T?>
    where T : struct
{
    public Shape<T> Value { get; } = value;

    public override bool IsOptional => true;

    public override Shape? Item => Value.Item;

    public override TOut Accept<TOut>(IShapeVisitor<T?, TOut> visitor) => visitor.VisitOptional(this);
}
