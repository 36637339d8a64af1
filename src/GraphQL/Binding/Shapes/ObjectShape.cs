using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>The shape of an object type; the bindings of its fields are found by its name.</summary>
internal sealed class ObjectShape<T>(string typeName) : Shape<T>
{
    public string TypeName { get; } = typeName;

    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitObject(this);
}

/// <summary>The shape of an interface or union: the class of a value tells which object type it is of.</summary>
internal sealed class AbstractShape<T>(CompositeType type) : Shape<T>
{
    public CompositeType Type { get; } = type;

    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitAbstract(this);
}
