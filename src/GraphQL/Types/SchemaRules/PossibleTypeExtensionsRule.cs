using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// An extension extends a type of its kind that the document defines ("Type Validation" of each extension in section
/// 3).
/// </summary>
internal static class PossibleTypeExtensionsRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var extension in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            if (!extension.IsExtension)
                continue;

            var name = extension.Name.Value;
            if (context.Document.FindType(name) is not { } definition)
            {
                var suggestion = Suggestions.DidYouMean(name, context.Document.TypeNames);
                context.Report($"Cannot extend type \"{name}\" because it is not defined.{suggestion}", extension.Name);
            }
            else if (definition.GetType() != extension.GetType())
            {
                context.Report($"Cannot extend non-{KindOf(extension)} type \"{name}\".", definition, extension);
            }
        }
    }

    private static string KindOf(TypeDefinitionNode node) =>
        node switch
        {
            ScalarTypeDefinitionNode => "scalar",
            ObjectTypeDefinitionNode => "object",
            InterfaceTypeDefinitionNode => "interface",
            UnionTypeDefinitionNode => "union",
            EnumTypeDefinitionNode => "enum",
            _ => "input object",
        };
}
