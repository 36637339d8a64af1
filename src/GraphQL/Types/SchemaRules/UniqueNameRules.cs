using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Arguments have unique names within their field or directive (sections 3.6 and 3.13).</summary>
internal static class UniqueArgumentDefinitionNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode type:
                    CheckFields(context, type, type.Fields);
                    break;
                case InterfaceTypeDefinitionNode type:
                    CheckFields(context, type, type.Fields);
                    break;
                case DirectiveDefinitionNode directive:
                    CheckArguments(context, $"@{directive.Name.Value}", directive.Arguments);
                    break;
            }
        }
    }

    private static void CheckFields(
        SchemaRuleContext context,
        TypeDefinitionNode type,
        IEnumerable<FieldDefinitionNode> fields
    )
    {
        foreach (var field in fields)
            CheckArguments(context, $"{type.Name.Value}.{field.Name.Value}", field.Arguments);
    }

    private static void CheckArguments(
        SchemaRuleContext context,
        string owner,
        IEnumerable<InputValueDefinitionNode> arguments
    )
    {
        foreach (var same in arguments.Select(static argument => argument.Name).GroupBy(static name => name.Value))
        {
            if (same.Count() > 1)
                context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", same);
        }
    }
}
