using Serverless.GraphQL.Binding.Fields;

namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>An object type.</summary>
internal sealed class ObjectShape<T>(ObjectBindingOf<T> binding) : ShapeOf<T>
{
    public ObjectBindingOf<T> Binding { get; } = binding;

    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitObject(this);
}
