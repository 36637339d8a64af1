using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>An Int, or a Float that happens to be whole.</summary>
internal readonly struct Int32Leaf : ILeaf<int>
{
    public bool Write(OperationContext context, Fragment prefix, int value)
    {
        context.Writer.Int32(prefix, value);
        return true;
    }

    public string Refusal(int value) => $"Int cannot represent value: {value}";
}
