namespace Serverless.GraphQL.Types;

/// <summary>What object and interface types share: fields in the order of the SDL, and implemented interfaces.</summary>
internal abstract class FieldsType(string name) : CompositeType(name)
{
    public MemberList<FieldDefinition> Fields { get; internal set; } = [];

    /// <summary>All of them, also those an interface passes on (the specification has each declared).</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    public override FieldDefinition? FindField(string name) => Fields.Find(name);
}
