using System.Text;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An argument, or a field of an input object, with the shape of its values.</summary>
internal sealed class InputField(InputValue definition, InputShape shape)
{
    private object? _default;

    /// <summary>The name, interned so that a resolver's literal is found by reference.</summary>
    public string Name { get; } = string.Intern(definition.Name);

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(definition.Name);

    public InputValue Definition { get; } = definition;

    public InputShape Shape { get; } = shape;

    /// <summary>
    /// The value where none is given, perhaps <see cref="Arguments.Absent"/>. Two threads that race here keep equal
    /// values.
    /// </summary>
    public object? Default
    {
        get
        {
            if (Definition.DefaultValue is null)
                return Arguments.Absent;
            return _default ??= Shape.Typed(Definition.CoercedDefault);
        }
    }
}
