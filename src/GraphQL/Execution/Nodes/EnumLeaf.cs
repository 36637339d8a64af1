using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>An enum whose members have any numbers: found one after the other.</summary>
internal readonly struct EnumLeaf<T>(EnumShape<T> shape) : ILeaf<T>
{
    private readonly T[] _members = [.. shape.Members];
    private readonly Fragment[] _values = [.. shape.Names.Select(Fragment.Quoted)];

    public bool Write(OperationContext context, Fragment prefix, T value)
    {
        var index = Array.IndexOf(_members, value);
        if (index < 0)
            return false;
        context.Writer.Write(prefix, _values[index]);
        return true;
    }

    public string Refusal(T value) => $"Enum cannot represent value: {value}";
}
