namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A shape that knows its C# type.</summary>
internal abstract class ShapeOf<T> : Shape
{
    public sealed override Type ClrType => typeof(T);

    public abstract TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor);
}
