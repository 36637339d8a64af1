namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A shape that knows its C# type.</summary>
internal abstract class ShapeOf<T> : Shape
{
    public sealed override Type ClrType => typeof(T);

    public sealed override Shape? FindClassList(Type clrType)
    {
        if (clrType == typeof(IReadOnlyList<T>))
            return new ReadOnlyListShape<T>(this);
        if (clrType == typeof(T[]))
            return new ArrayShape<T>(this);
        return clrType == typeof(List<T>) ? new ListOfShape<T>(this) : null;
    }

    public abstract TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor);
}
