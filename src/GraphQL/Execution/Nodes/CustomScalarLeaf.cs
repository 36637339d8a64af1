using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A custom scalar, written by its own function.</summary>
internal readonly struct CustomScalarLeaf<T>(ScalarShape<T> shape) : ILeaf<T>
{
    public bool Write(OperationContext context, Fragment prefix, T value) =>
        context.ScalarWriter.Write(prefix, value, shape.Write);

    public string Refusal(T value) => $"{shape.Scalar} cannot represent value: {value}";
}
