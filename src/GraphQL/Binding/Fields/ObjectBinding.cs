using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>The resolvers of one object type.</summary>
internal abstract class ObjectBinding(string name)
{
    public string Name { get; } = name;

    public abstract Type ClrType { get; }

    /// <summary>Set when the schema is built.</summary>
    public ObjectType Type { get; set; } = null!;

    public abstract IEnumerable<FieldBinding> Fields { get; }

    public abstract TOut Accept<TOut>(IObjectVisitor<TOut> visitor);
}
