using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Applied directives have the arguments that their definition asks for, and no others (section 5.4).</summary>
internal static class DirectiveArgumentsRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var node in AppliedDirectives.AllOf(context.Document).SelectMany(static place => place.Nodes))
        {
            CheckUnique(context, node);
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                continue;

            foreach (var argument in node.Arguments)
                CheckArgument(context, directive, argument);
            CheckRequired(context, directive, node);
        }
    }

    private static void CheckUnique(SchemaRuleContext context, DirectiveNode node)
    {
        foreach (var same in node.Arguments.Select(static argument => argument.Name).GroupBy(static name => name.Value))
        {
            if (same.Count() > 1)
                context.Report($"There can be only one argument named \"{same.Key}\".", same);
        }
    }

    private static void CheckArgument(SchemaRuleContext context, DirectiveDefinition directive, ArgumentNode argument)
    {
        var name = argument.Name.Value;
        if (directive.FindArgument(name) is not null)
            return;

        var suggestion = Suggestions.DidYouMean(name, directive.Arguments.Names);
        context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{suggestion}", argument);
    }

    private static void CheckRequired(SchemaRuleContext context, DirectiveDefinition directive, DirectiveNode node)
    {
        foreach (var definition in directive.Arguments.Where(static definition => definition.IsRequired))
        {
            if (node.Arguments.Any(argument => argument.Name.Value == definition.Name))
                continue;
            context.Report(
                $"Argument \"@{directive.Name}({definition.Name}:)\" of type \"{definition.Type}\" is required, "
                    + "but it was not provided.",
                node
            );
        }
    }
}
