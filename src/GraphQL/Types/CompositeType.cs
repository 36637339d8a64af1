namespace Serverless.GraphQL.Types;

/// <summary>A type that a selection set applies to: object, interface or union.</summary>
internal abstract class CompositeType(string name) : NamedType(name)
{
    /// <summary>The field of that name, or null; a union has none.</summary>
    public abstract FieldDefinition? FindField(string name);
}
