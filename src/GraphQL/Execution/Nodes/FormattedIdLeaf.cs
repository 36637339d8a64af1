using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>An ID that is a number or GUID: IDs are serialised as strings (specification, section 3.5.5).</summary>
internal readonly struct FormattedIdLeaf<T> : ILeaf<T>
    where T : IUtf8SpanFormattable
{
    public bool Write(OperationContext context, Fragment prefix, T value)
    {
        context.Writer.Formatted(prefix, value, default, quoted: true);
        return true;
    }

    public string Refusal(T value) => $"ID cannot represent value: {value}";
}
