using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.Building;

/// <summary>The definitions in the document of a schema, grouped by what they define.</summary>
internal sealed class SchemaDocument
{
    private readonly Dictionary<string, List<TypeDefinitionNode>> _types = new(StringComparer.Ordinal);

    public SchemaDocument(Document document)
    {
        Source = document.Source;
        Definitions = document.Definitions;
        SchemaNodes = [.. Definitions.OfType<SchemaDefinitionNode>().OrderBy(static node => node.IsExtension)];
        DirectiveDefinitions = [.. Definitions.OfType<DirectiveDefinitionNode>()];

        var typeNodes = Definitions.OfType<TypeDefinitionNode>().ToList();
        foreach (var node in typeNodes.Where(static node => !node.IsExtension))
            _types[node.Name.Value] = [node];
        foreach (var node in typeNodes.Where(static node => node.IsExtension))
            AddExtension(node);
    }

    public Source Source { get; }

    public IReadOnlyList<DefinitionNode> Definitions { get; }

    /// <summary>The schema definition, if there is one, and then its extensions.</summary>
    public IReadOnlyList<SchemaDefinitionNode> SchemaNodes { get; }

    public IReadOnlyList<DirectiveDefinitionNode> DirectiveDefinitions { get; }

    /// <summary>
    /// The defined types in the order of the document, each as its definition and then the extensions that fit it. Of
    /// several definitions, which are an error, it is the last.
    /// </summary>
    public IEnumerable<IReadOnlyList<TypeDefinitionNode>> Types => _types.Values;

    /// <summary>The names of the defined types.</summary>
    public IEnumerable<string> TypeNames => _types.Keys;

    /// <summary>Every place that names a type, extensions of unknown types included.</summary>
    public IEnumerable<NamedTypeNode> TypeReferences =>
        Definitions.SelectMany(static definition =>
            definition switch
            {
                SchemaDefinitionNode node => node.OperationTypes.Select(static operation => operation.Type),
                DirectiveDefinitionNode node => node.Arguments.Select(NamedTypeOf),
                ObjectTypeDefinitionNode node => node.Interfaces.Concat(node.Fields.SelectMany(NamedTypesOf)),
                InterfaceTypeDefinitionNode node => node.Interfaces.Concat(node.Fields.SelectMany(NamedTypesOf)),
                UnionTypeDefinitionNode node => node.Types,
                InputObjectTypeDefinitionNode node => node.Fields.Select(NamedTypeOf),
                _ => [],
            }
        );

    /// <summary>Returns the definition of that name, or null.</summary>
    public TypeDefinitionNode? FindType(string name) => _types.TryGetValue(name, out var nodes) ? nodes[0] : null;

    private void AddExtension(TypeDefinitionNode extension)
    {
        if (!_types.TryGetValue(extension.Name.Value, out var nodes))
            return;
        if (nodes[0].GetType() == extension.GetType())
            nodes.Add(extension);
    }

    private static IEnumerable<NamedTypeNode> NamedTypesOf(FieldDefinitionNode field) =>
        field.Arguments.Select(NamedTypeOf).Prepend(NamedTypeOf(field.Type));

    private static NamedTypeNode NamedTypeOf(InputValueDefinitionNode node) => NamedTypeOf(node.Type);

    private static NamedTypeNode NamedTypeOf(TypeNode node) =>
        node switch
        {
            NonNullTypeNode nonNull => NamedTypeOf(nonNull.Type),
            ListTypeNode list => NamedTypeOf(list.Type),
            _ => (NamedTypeNode)node,
        };
}
