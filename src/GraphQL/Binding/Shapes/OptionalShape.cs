namespace Serverless.GraphQL.Binding.Shapes;

/// <summary><c>T?</c> of a struct.</summary>
internal sealed class OptionalShape<T>(ShapeOf<T> value) : ShapeOf<T?>
    where T : struct
{
    public ShapeOf<T> Value { get; } = value;

    public override bool IsOptional => true;

    public override Shape? Item => Value.Item;

    public override TOut Accept<TOut>(IShapeVisitor<T?, TOut> visitor) => visitor.VisitOptional(this);
}
