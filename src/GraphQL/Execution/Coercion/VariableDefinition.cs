using System.Text;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>One variable of an operation.</summary>
/// <param name="node">The definition in the document.</param>
/// <param name="shape">The shape of the variable's type.</param>
/// <param name="default">The typed default, or <see cref="Arguments.Absent"/>.</param>
internal sealed class VariableDefinition(VariableDefinitionNode node, InputShape shape, object? @default)
{
    public VariableDefinitionNode Node { get; } = node;

    public string Name { get; } = node.Variable.Name.Value;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(node.Variable.Name.Value);

    public InputShape Shape { get; } = shape;

    public object? Default { get; } = @default;
}

/// <summary>
/// The coerced values of an operation's variables; <see cref="Arguments.Absent"/> where a variable has none.
/// </summary>
internal sealed class VariableValues(IReadOnlyList<VariableDefinition> definitions, object?[] values)
{
    public static VariableValues None { get; } = new([], []);

    public object? this[int index] => values[index];

    /// <summary>Finds a value by the variable's name, for literal coercion.</summary>
    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (definitions[i].Name != name)
                continue;
            var hasValue = values[i] != Arguments.Absent;
            value = hasValue ? values[i] : null;
            return hasValue;
        }

        value = null;
        return false;
    }
}
