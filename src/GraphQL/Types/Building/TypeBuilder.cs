using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.Building;

/// <summary>
/// Builds types and directives from their definitions, also from faulty ones: the schema rules report what is wrong. It
/// makes all types without their contents first, and fills them when all names can be resolved.
/// </summary>
internal sealed partial class TypeBuilder
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, NamedType> _specified;
    private readonly bool _isSpecification;

    /// <param name="document">The definitions.</param>
    /// <param name="specified">Types that references may mean, too, and that no definition replaces.</param>
    /// <param name="isSpecification">
    /// Whether nodes are left out: their locations mean nothing in a schema's document.
    /// </param>
    public TypeBuilder(
        SchemaDocument document,
        IReadOnlyDictionary<string, NamedType> specified,
        bool isSpecification = false
    )
    {
        _specified = specified;
        _isSpecification = isSpecification;
        foreach (var nodes in document.Types)
        {
            var name = nodes[0].Name.Value;
            if (!specified.ContainsKey(name))
                _types.Add(name, BuildEmpty(name, nodes));
        }

        foreach (var nodes in document.Types)
        {
            if (_types.TryGetValue(nodes[0].Name.Value, out var type))
                Fill(type, nodes);
        }

        foreach (var node in document.DirectiveDefinitions)
            Directives[node.Name.Value] = BuildDirective(node);
    }

    /// <summary>The defined types in the order of the document.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    /// <summary>The defined directives in the order of the document.</summary>
    public Dictionary<string, DirectiveDefinition> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>The types of all fields, arguments and input fields, built-in ones among them.</summary>
    public IEnumerable<NamedType> ReferencedTypes =>
        _types
            .Values.SelectMany(ReferencesOf)
            .Concat(Directives.Values.SelectMany(static directive => TypesOf(directive.Arguments)))
            .Select(static type => type.Named);

    /// <summary>Returns the type of that name, or an <see cref="UnknownType"/>.</summary>
    public NamedType Resolve(NameNode name) =>
        _types.GetValueOrDefault(name.Value) ?? _specified.GetValueOrDefault(name.Value) ?? new UnknownType(name.Value);

    private static IEnumerable<GraphQLType> ReferencesOf(NamedType type) =>
        type switch
        {
            FieldsType fieldsType => fieldsType.Fields.SelectMany(static field =>
                TypesOf(field.Arguments).Append(field.Type)
            ),
            InputObjectType inputObject => TypesOf(inputObject.Fields),
            _ => [],
        };

    private static IEnumerable<GraphQLType> TypesOf(IEnumerable<InputValue> values) =>
        values.Select(static value => value.Type);

    private GraphQLType Resolve(TypeNode node) =>
        node switch
        {
            NonNullTypeNode nonNull => Resolve(nonNull.Type).NonNull,
            ListTypeNode list => Resolve(list.Type).List,
            _ => Resolve(((NamedTypeNode)node).Name),
        };

    private NamedType BuildEmpty(string name, IReadOnlyList<TypeDefinitionNode> nodes)
    {
        var description = nodes[0].Description?.Value;
        IReadOnlyList<TypeDefinitionNode> kept = _isSpecification ? [] : nodes;
        return nodes[0] switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name)
            {
                Description = description,
                Nodes = kept,
                SpecifiedByUrl = SpecifiedDirectives.SpecifiedByUrl(nodes),
            },
            ObjectTypeDefinitionNode => new ObjectType(name) { Description = description, Nodes = kept },
            InterfaceTypeDefinitionNode => new InterfaceType(name) { Description = description, Nodes = kept },
            UnionTypeDefinitionNode => new UnionType(name) { Description = description, Nodes = kept },
            EnumTypeDefinitionNode => new EnumType(name) { Description = description, Nodes = kept },
            _ => new InputObjectType(name)
            {
                Description = description,
                Nodes = kept,
                IsOneOf = SpecifiedDirectives.IsOneOf(nodes[0]),
            },
        };
    }

    private void Fill(NamedType type, IReadOnlyList<TypeDefinitionNode> nodes)
    {
        switch (type)
        {
            case FieldsType fieldsType:
                fieldsType.Fields = [.. nodes.SelectMany(FieldsOf).Select(BuildField)];
                var interfaces = nodes.SelectMany(InterfacesOf).Select(node => Resolve(node.Name));
                fieldsType.Interfaces = [.. interfaces.OfType<InterfaceType>()];
                break;
            case UnionType union:
                var members = nodes.Cast<UnionTypeDefinitionNode>().SelectMany(static node => node.Types);
                union.Types = [.. members.Select(node => Resolve(node.Name)).OfType<ObjectType>()];
                break;
            case EnumType enumType:
                var values = nodes.Cast<EnumTypeDefinitionNode>().SelectMany(static node => node.Values);
                enumType.Values = [.. values.Select(BuildEnumValue)];
                break;
            case InputObjectType inputObject:
                var fields = nodes.Cast<InputObjectTypeDefinitionNode>().SelectMany(static node => node.Fields);
                inputObject.Fields = [.. fields.Select(BuildInputValue)];
                break;
        }
    }
}
