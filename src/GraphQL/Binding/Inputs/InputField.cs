using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An argument, or a field of an input object, and what its values become.</summary>
internal sealed class InputField(InputValue definition, InputShape shape)
{
    /// <summary>Interned, so that a resolver's literal is found by reference.</summary>
    public string Name { get; } = string.Intern(definition.Name);

    public InputValue Definition { get; } = definition;

    public InputShape Shape { get; } = shape;

    /// <summary>The coerced default, once somebody needed it; see <see cref="HasCoercedDefault"/>.</summary>
    public object? CoercedDefault { get; private set; }

    public bool HasCoercedDefault { get; private set; }

    /// <summary>Two threads that race here keep equal values.</summary>
    public void KeepDefault(object? value)
    {
        CoercedDefault = value;
        HasCoercedDefault = true;
    }
}
