namespace Serverless.GraphQL.Language.Ast;

/// <summary><c>Value</c>: a literal, or a variable where the grammar allows one.</summary>
internal abstract class ValueNode : Node;

/// <summary><c>Variable : $ Name</c>.</summary>
internal sealed class VariableNode : ValueNode
{
    public required NameNode Name { get; init; }
}

/// <summary><c>IntValue</c>, as written: it may be beyond 32 bits.</summary>
internal sealed class IntValueNode : ValueNode
{
    public required string Value { get; init; }
}

/// <summary><c>FloatValue</c>, as written.</summary>
internal sealed class FloatValueNode : ValueNode
{
    public required string Value { get; init; }
}

/// <summary><c>StringValue</c>, its escapes and block indentation already resolved.</summary>
internal sealed class StringValueNode : ValueNode
{
    public required string Value { get; init; }

    public required bool IsBlock { get; init; }
}

/// <summary><c>BooleanValue</c>.</summary>
internal sealed class BooleanValueNode : ValueNode
{
    public required bool Value { get; init; }
}

/// <summary><c>NullValue</c>.</summary>
internal sealed class NullValueNode : ValueNode;

/// <summary><c>EnumValue</c>: a name other than true, false and null.</summary>
internal sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}

/// <summary><c>ListValue</c>.</summary>
internal sealed class ListValueNode : ValueNode
{
    public required IReadOnlyList<ValueNode> Values { get; init; }
}

/// <summary><c>ObjectValue</c>.</summary>
internal sealed class ObjectValueNode : ValueNode
{
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }

    /// <summary>
    /// Returns the first field of that name, or null. Objects are short: a scan is quicker than a table.
    /// </summary>
    public ObjectFieldNode? FindField(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name.Value == name)
                return field;
        }

        return null;
    }
}

/// <summary><c>ObjectField : Name : Value</c>.</summary>
internal sealed class ObjectFieldNode : Node
{
    public required NameNode Name { get; init; }

    public required ValueNode Value { get; init; }
}
