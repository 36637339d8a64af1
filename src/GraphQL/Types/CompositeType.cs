namespace Serverless.GraphQL.Types;

/// <summary>A type that a selection set applies to: object, interface or union.</summary>
internal abstract class CompositeType(string name) : NamedType(name)
{
    /// <summary>The field of that name, or null; a union has none.</summary>
    public abstract FieldDefinition? FindField(string name);
}

/// <summary>What object and interface types share: fields in the order of the SDL, and implemented interfaces.</summary>
internal abstract class FieldsType(string name) : CompositeType(name)
{
    public MemberList<FieldDefinition> Fields { get; internal set; } = [];

    /// <summary>All of them, also those an interface passes on (the specification has each declared).</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    public override FieldDefinition? FindField(string name) => Fields.Find(name);
}

internal sealed class ObjectType(string name) : FieldsType(name);

internal sealed class InterfaceType(string name) : FieldsType(name);

internal sealed class UnionType(string name) : CompositeType(name)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];

    public override FieldDefinition? FindField(string name) => null;
}
