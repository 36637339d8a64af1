using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A schema's document holds type system definitions and extensions alone (section 3, <c>TypeSystemDocument</c>).
/// </summary>
internal static class TypeSystemDocumentRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is TypeSystemNode)
                continue;
            context.Report(
                $"{Describe(definition)} does not belong in a schema: only definitions and extensions of types do.",
                definition
            );
        }
    }

    private static string Describe(DefinitionNode definition) =>
        definition switch
        {
            FragmentDefinitionNode fragment => $"Fragment \"{fragment.Name.Value}\"",
            OperationDefinitionNode { Name: { } name } => $"Operation \"{name.Value}\"",
            _ => "An operation",
        };
}
