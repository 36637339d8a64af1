using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>The resolvers of one object type.</summary>
internal abstract class ObjectBinding(string name)
{
    public string Name { get; } = name;

    public abstract Type ClrType { get; }

    /// <summary>The type of the schema. Set when the schema is bound.</summary>
    public ObjectType Type { get; set; } = null!;

    public abstract IEnumerable<FieldBinding> Fields { get; }

    public abstract TOut Accept<TOut>(IObjectVisitor<TOut> visitor);
}

/// <summary>The resolvers of one object type, on objects of one C# type.</summary>
internal sealed class ObjectBinding<T>(string name) : ObjectBinding(name)
{
    private readonly Dictionary<string, FieldBinding<T>> _fields = [];

    public override Type ClrType => typeof(T);

    public override IEnumerable<FieldBinding> Fields => _fields.Values;

    /// <summary>Adds the resolver of a field. False where the field has one already.</summary>
    public bool TryAdd(FieldBinding<T> field) => _fields.TryAdd(field.Name, field);

    /// <summary>Returns the resolver of a field of the schema. Once the schema is bound, every field has one.</summary>
    public FieldBinding<T> Field(string name) => _fields[name];

    public override TOut Accept<TOut>(IObjectVisitor<TOut> visitor) => visitor.Visit(this);
}

/// <summary>Works with the binding of an object type whose C# type is known only at run time.</summary>
internal interface IObjectVisitor<out TOut>
{
    TOut Visit<T>(ObjectBinding<T> binding);
}
