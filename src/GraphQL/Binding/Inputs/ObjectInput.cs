using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An input object and what is made of its fields.</summary>
internal abstract class ObjectInput(InputObjectType type) : NamedInput(type)
{
    public InputObjectType ObjectType { get; } = type;

    /// <summary>In the order of the schema. Set when the schema is built, since types may refer to each other.</summary>
    public InputField[] Fields { get; set; } = [];

    public abstract object Create(Arguments fields);
}
