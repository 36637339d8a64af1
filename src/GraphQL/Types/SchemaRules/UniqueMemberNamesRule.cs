using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// Fields, input fields and enum values have unique names within their type, extensions included (sections 3.6 to 3.10).
/// </summary>
internal static class UniqueMemberNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        var first = new Dictionary<(string Type, string Member), NameNode>();
        foreach (var type in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            foreach (var name in MembersOf(type))
            {
                var key = (type.Name.Value, name.Value);
                if (first.TryAdd(key, name))
                    continue;
                var kind = type is EnumTypeDefinitionNode ? "Enum value" : "Field";
                context.Report(
                    $"{kind} \"{type.Name.Value}.{name.Value}\" can only be defined once.",
                    first[key],
                    name
                );
            }
        }
    }

    private static IEnumerable<NameNode> MembersOf(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            InterfaceTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            InputObjectTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            EnumTypeDefinitionNode type => type.Values.Select(static value => value.Name),
            _ => [],
        };
}
