namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A custom scalar and how it is written.</summary>
internal sealed class ScalarShape<T>(string scalar, Action<T, ScalarWriter> write) : LeafShape<T>
{
    public string Scalar { get; } = scalar;

    public Action<T, ScalarWriter> Write { get; } = write;
}
