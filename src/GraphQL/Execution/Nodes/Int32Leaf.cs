using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Writes an Int, or a Float from a C# type that is always whole.</summary>
internal readonly struct Int32Leaf : ILeaf<int>
{
    public bool Write(OperationContext context, Fragment prefix, int value)
    {
        context.Writer.Int32(prefix, value);
        return true;
    }

    public string Refusal(int value) => $"Int cannot represent value: {value}";
}

/// <summary>Writes an Int from a wider C# type; a value that does not fit in 32 bits is an error.</summary>
internal readonly struct Int64Leaf : ILeaf<long>
{
    public bool Write(OperationContext context, Fragment prefix, long value)
    {
        if (value is < int.MinValue or > int.MaxValue)
            return false;
        context.Writer.Int32(prefix, (int)value);
        return true;
    }

    public string Refusal(long value) => $"Int cannot represent non 32-bit signed integer value: {value}";
}
