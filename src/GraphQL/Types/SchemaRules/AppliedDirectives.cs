using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Building;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>The directives that are applied at one place of the document.</summary>
/// <param name="Owner">The identity of the place. A type or schema and its extensions are one place.</param>
/// <param name="Location">The kind of place, as the definition of a directive names it.</param>
/// <param name="Nodes">The directives, none or more.</param>
internal readonly record struct AppliedDirectives(object Owner, string Location, IReadOnlyList<DirectiveNode> Nodes)
{
    public static IEnumerable<AppliedDirectives> AllOf(SchemaDocument document) =>
        document.Definitions.SelectMany(AllOf);

    private static IEnumerable<AppliedDirectives> AllOf(DefinitionNode definition) =>
        definition switch
        {
            SchemaDefinitionNode node =>
            [
                new AppliedDirectives(typeof(SchemaDefinitionNode), "SCHEMA", node.Directives),
            ],
            DirectiveDefinitionNode node => node.Arguments.Select(OnArgument),
            ScalarTypeDefinitionNode node => [OnType(node, "SCALAR")],
            ObjectTypeDefinitionNode node => node.Fields.SelectMany(OnField).Prepend(OnType(node, "OBJECT")),
            InterfaceTypeDefinitionNode node => node.Fields.SelectMany(OnField).Prepend(OnType(node, "INTERFACE")),
            UnionTypeDefinitionNode node => [OnType(node, "UNION")],
            EnumTypeDefinitionNode node => node.Values.Select(OnEnumValue).Prepend(OnType(node, "ENUM")),
            InputObjectTypeDefinitionNode node => node
                .Fields.Select(OnInputField)
                .Prepend(OnType(node, "INPUT_OBJECT")),
            _ => [],
        };

    private static AppliedDirectives OnType(TypeDefinitionNode node, string location) =>
        new(node.Name.Value, location, node.Directives);

    private static IEnumerable<AppliedDirectives> OnField(FieldDefinitionNode node) =>
        node.Arguments.Select(OnArgument).Prepend(new AppliedDirectives(node, "FIELD_DEFINITION", node.Directives));

    private static AppliedDirectives OnArgument(InputValueDefinitionNode node) =>
        new(node, "ARGUMENT_DEFINITION", node.Directives);

    private static AppliedDirectives OnInputField(InputValueDefinitionNode node) =>
        new(node, "INPUT_FIELD_DEFINITION", node.Directives);

    private static AppliedDirectives OnEnumValue(EnumValueDefinitionNode node) =>
        new(node, "ENUM_VALUE", node.Directives);
}
