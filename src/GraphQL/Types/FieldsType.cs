namespace Serverless.GraphQL.Types;

/// <summary>What object and interface types share: fields in the order of the SDL, and implemented interfaces.</summary>
internal abstract class FieldsType(string name) : CompositeType(name)
{
    private Dictionary<string, FieldDefinition> _byName = [];

    public IReadOnlyList<FieldDefinition> Fields
    {
        get;
        internal set
        {
            field = value;
            _byName = [];
            foreach (var definition in value) _byName.TryAdd(definition.Name, definition);
        }
    } = [];

    /// <summary>All of them, also those an interface passes on (the specification has each declared).</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    public override FieldDefinition? FindField(string name) => _byName.GetValueOrDefault(name);
}
