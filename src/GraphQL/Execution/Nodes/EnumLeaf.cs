using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Writes an enum whose members may have any numbers, and are compared one after the other.</summary>
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

/// <summary>Writes an enum whose members are numbered 0, 1, 2, ...</summary>
internal readonly struct NumberedEnumLeaf<T>(EnumShape<T> shape) : ILeaf<T>
{
    private readonly Fragment[] _values = [.. shape.Names.Select(Fragment.Quoted)];
    private readonly Func<T, int> _toInt32 = shape.ToInt32!;

    public bool Write(OperationContext context, Fragment prefix, T value)
    {
        var number = _toInt32(value);
        if ((uint)number >= (uint)_values.Length)
            return false;
        context.Writer.Write(prefix, _values[number]);
        return true;
    }

    public string Refusal(T value) => $"Enum cannot represent value: {value}";
}
