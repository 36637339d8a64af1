using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A String, or an ID that is one.</summary>
internal readonly struct StringLeaf : ILeaf<string>
{
    public bool Write(OperationContext context, Fragment prefix, string value)
    {
        context.Writer.String(prefix, value);
        return true;
    }

    public string Refusal(string value) => $"String cannot represent value: {value}";
}
