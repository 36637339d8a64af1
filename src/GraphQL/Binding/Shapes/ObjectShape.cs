using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>An object type.</summary>
internal sealed class ObjectShape<T>(ObjectBinding<T> binding) : Shape<T>
{
    public ObjectBinding<T> Binding { get; } = binding;

    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitObject(this);
}

/// <summary>An interface or union: which object type a value is of, its C# type tells.</summary>
internal sealed class AbstractShape<T>(CompositeType type) : Shape<T>
{
    public CompositeType Type { get; } = type;

    /// <summary>In the order of the schema. Set when the schema is built.</summary>
    public IReadOnlyList<ObjectBinding> PossibleTypes { get; set; } = [];

    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitAbstract(this);
}
