namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A scalar of the specification as one of the C# types that the executor knows how to write.</summary>
/// <param name="scalar">Which one: an <see cref="int"/> is written as a string where it is an ID.</param>
internal sealed class BuiltInShape<T>(string scalar) : LeafShape<T>
{
    public string Scalar { get; } = scalar;
}
