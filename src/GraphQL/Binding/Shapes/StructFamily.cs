namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A struct, its <c>T?</c>, and lists of both.</summary>
internal sealed class StructFamily<T>(ShapeOf<T> shape) : ShapeFamily
    where T : struct
{
    private readonly OptionalShape<T> _optional = new(shape);

    public override Type ClrType => typeof(T);

    public override Shape? Find(Type clrType)
    {
        if (clrType == typeof(T))
            return shape;
        if (clrType == typeof(T?))
            return _optional;
        return FindList(shape, clrType) ?? FindList(_optional, clrType);
    }
}
