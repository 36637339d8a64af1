namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A scalar or enum: <see cref="BuiltInShape{T}"/>, <see cref="EnumShape{T}"/> or <see cref="ScalarShape{T}"/>.</summary>
internal abstract class LeafShape<T> : ShapeOf<T>
{
    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitLeaf(this);
}
