using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A Boolean.</summary>
internal readonly struct BooleanLeaf : ILeaf<bool>
{
    public bool Write(OperationContext context, Fragment prefix, bool value)
    {
        context.Writer.Boolean(prefix, value);
        return true;
    }

    public string Refusal(bool value) => $"Boolean cannot represent value: {value}";
}
