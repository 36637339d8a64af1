namespace Serverless.GraphQL.Types;

/// <summary>A type that a selection set applies to: object, interface or union.</summary>
internal abstract class CompositeType(string name) : NamedType(name)
{
    /// <summary>Returns the field of that name, or null; a union has no fields.</summary>
    public abstract FieldDefinition? FindField(string name);
}

/// <summary>
/// A type with fields, in the order of the SDL, and with interfaces that it implements: an object or interface.
/// </summary>
internal abstract class FieldsType(string name) : CompositeType(name)
{
    public MemberList<FieldDefinition> Fields { get; internal set; } = [];

    /// <summary>
    /// All interfaces that the type implements: also those of its interfaces, as a schema must declare them.
    /// </summary>
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
