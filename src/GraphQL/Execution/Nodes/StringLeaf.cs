using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Writes a String, or an ID from a string.</summary>
internal readonly struct StringLeaf : ILeaf<string>
{
    public bool Write(OperationContext context, Fragment prefix, string value)
    {
        context.Writer.String(prefix, value);
        return true;
    }

    public string Refusal(string value) => $"String cannot represent value: {value}";
}

/// <summary>Writes an ID from a number or GUID as a string, as the specification asks (section 3.5.5).</summary>
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

/// <summary>Writes a Boolean.</summary>
internal readonly struct BooleanLeaf : ILeaf<bool>
{
    public bool Write(OperationContext context, Fragment prefix, bool value)
    {
        context.Writer.Boolean(prefix, value);
        return true;
    }

    public string Refusal(bool value) => $"Boolean cannot represent value: {value}";
}
