using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.Building;

internal sealed partial class TypeBuilder
{
    private static IReadOnlyList<FieldDefinitionNode> FieldsOf(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode objectType => objectType.Fields,
            _ => ((InterfaceTypeDefinitionNode)node).Fields,
        };

    private static IReadOnlyList<NamedTypeNode> InterfacesOf(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode objectType => objectType.Interfaces,
            _ => ((InterfaceTypeDefinitionNode)node).Interfaces,
        };

    private FieldDefinition BuildField(FieldDefinitionNode node) =>
        new()
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Arguments = [.. node.Arguments.Select(BuildInputValue)],
            Type = Resolve(node.Type),
            DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
            Node = _isSpecification ? null : node,
        };

    private InputValue BuildInputValue(InputValueDefinitionNode node) =>
        new()
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Type = Resolve(node.Type),
            DefaultValue = node.DefaultValue,
            DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
            Node = _isSpecification ? null : node,
        };

    private EnumValue BuildEnumValue(EnumValueDefinitionNode node) =>
        new()
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            DeprecationReason = SpecifiedDirectives.DeprecationReason(node.Directives),
            Node = _isSpecification ? null : node,
        };

    private DirectiveDefinition BuildDirective(DirectiveDefinitionNode node) =>
        new()
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Arguments = [.. node.Arguments.Select(BuildInputValue)],
            IsRepeatable = node.IsRepeatable,
            Locations = [.. node.Locations.Select(static location => location.Value).Where(IsLocation)],
            Node = _isSpecification ? null : node,
        };

    /// <summary>
    /// Returns false for the location of a later edition, at which no directive of this edition can stand and for which
    /// its introspection has no name.
    /// </summary>
    private static bool IsLocation(string location) => location != "DIRECTIVE_DEFINITION";
}
