using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>No extension makes an input object a OneOf Input Object (section 3.10, "Input Object Extensions").</summary>
internal static class OneOfExtensionsRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            foreach (var extension in type.Nodes.Skip(1))
            {
                if (SpecifiedDirectives.Find(extension.Directives, "oneOf") is not { } directive)
                    continue;
                context.Report(
                    $"Input Object type {type} cannot be made a OneOf Input Object by an extension.",
                    directive
                );
            }
        }
    }
}
