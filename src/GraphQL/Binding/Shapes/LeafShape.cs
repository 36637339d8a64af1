namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>
/// The shape of a scalar or enum: <see cref="BuiltInShape{T}"/>, <see cref="EnumShape{T}"/> or
/// <see cref="ScalarShape{T}"/>.
/// </summary>
internal abstract class LeafShape<T> : Shape<T>
{
    public override TOut Accept<TOut>(IShapeVisitor<T, TOut> visitor) => visitor.VisitLeaf(this);
}

/// <summary>The shape of a scalar of the specification, as one of the C# types that the executor can write.</summary>
/// <param name="scalar">The scalar's name: an <see cref="int"/> is written as a string where it is an ID.</param>
internal sealed class BuiltInShape<T>(string scalar) : LeafShape<T>
{
    public string Scalar { get; } = scalar;
}

/// <summary>The shape of an enum: its members and, at the same index, their names in the schema.</summary>
/// <param name="toInt32">
/// Gives a member's number where members are numbered 0, 1, 2, ... in this order; null otherwise.
/// </param>
internal sealed class EnumShape<T>(IReadOnlyList<T> members, IReadOnlyList<string> names, Func<T, int>? toInt32)
    : LeafShape<T>
{
    public IReadOnlyList<T> Members { get; } = members;

    public IReadOnlyList<string> Names { get; } = names;

    public Func<T, int>? ToInt32 { get; } = toInt32;
}

/// <summary>The shape of a custom scalar, with the function that writes it.</summary>
internal sealed class ScalarShape<T>(string scalar, Action<T, ScalarWriter> write) : LeafShape<T>
{
    public string Scalar { get; } = scalar;

    public Action<T, ScalarWriter> Write { get; } = write;
}
