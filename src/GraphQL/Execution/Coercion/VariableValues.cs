using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Execution.Coercion;

/// <summary>The coerced values of an operation's variables; <see cref="Arguments.Absent"/> where there is none.</summary>
internal sealed class VariableValues(IReadOnlyList<VariableDefinition> definitions, object?[] values)
{
    public static VariableValues None { get; } = new([], []);

    public object? this[int index] => values[index];

    /// <summary>As literal coercion asks for them.</summary>
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
