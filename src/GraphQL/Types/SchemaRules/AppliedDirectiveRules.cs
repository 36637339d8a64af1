using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Checks the directives that are applied to the parts of a schema.</summary>
internal static class AppliedDirectiveRules
{
    /// <summary>Every applied directive is defined, and for the kind of place where it stands (section 3.13).</summary>
    public static void CheckKnown(SchemaRuleContext context)
    {
        foreach (var place in AppliedDirectives.AllOf(context.Document))
        {
            foreach (var node in place.Nodes)
            {
                var name = node.Name.Value;
                if (!context.Directives.TryGetValue(name, out var directive))
                {
                    var candidates = context.Directives.Keys.Select(static candidate => $"@{candidate}");
                    context.Report(
                        $"Unknown directive \"@{name}\".{Suggestions.DidYouMean($"@{name}", candidates)}",
                        node
                    );
                }
                else if (!directive.Locations.Contains(place.Location))
                {
                    context.Report($"Directive \"@{name}\" may not be used on {place.Location}.", node);
                }
            }
        }
    }

    /// <summary>
    /// A directive that is not repeatable stands once at a place; a type and its extensions are one place (section
    /// 3.13).
    /// </summary>
    public static void CheckUnique(SchemaRuleContext context)
    {
        var first = new Dictionary<(object Owner, string Name), DirectiveNode>();
        foreach (var place in AppliedDirectives.AllOf(context.Document))
        {
            foreach (var node in place.Nodes)
            {
                var name = node.Name.Value;
                if (!context.Directives.TryGetValue(name, out var directive) || directive.IsRepeatable)
                    continue;

                var key = (place.Owner, name);
                if (!first.TryAdd(key, node))
                {
                    context.Report(
                        $"The directive \"@{name}\" can only be used once at this location.",
                        first[key],
                        node
                    );
                }
            }
        }
    }

    /// <summary>
    /// Applied directives have the arguments that their definition asks for, and no others (section 5.4).
    /// </summary>
    public static void CheckArguments(SchemaRuleContext context)
    {
        foreach (var node in AppliedDirectives.AllOf(context.Document).SelectMany(static place => place.Nodes))
        {
            CheckUniqueArguments(context, node);
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                continue;

            foreach (var argument in node.Arguments)
                CheckKnownArgument(context, directive, argument);
            CheckRequiredArguments(context, directive, node);
        }
    }

    /// <summary>Arguments of applied directives fit the types that the definition gives them (section 5.6.1).</summary>
    public static void CheckArgumentValues(SchemaRuleContext context)
    {
        foreach (var node in AppliedDirectives.AllOf(context.Document).SelectMany(static place => place.Nodes))
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive))
                continue;

            foreach (var argument in node.Arguments)
            {
                if (directive.FindArgument(argument.Name.Value) is not { Type: { IsInputType: true } type })
                    continue;
                foreach (var problem in LiteralCoercion.Check(argument.Value, type))
                    context.Report(problem.Message, problem.Node);
            }
        }
    }

    private static void CheckUniqueArguments(SchemaRuleContext context, DirectiveNode node)
    {
        foreach (var same in node.Arguments.Select(static argument => argument.Name).GroupBy(static name => name.Value))
        {
            if (same.Count() > 1)
                context.Report($"There can be only one argument named \"{same.Key}\".", same);
        }
    }

    private static void CheckKnownArgument(
        SchemaRuleContext context,
        DirectiveDefinition directive,
        ArgumentNode argument
    )
    {
        var name = argument.Name.Value;
        if (directive.FindArgument(name) is not null)
            return;

        var suggestion = Suggestions.DidYouMean(name, directive.Arguments.Names);
        context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name}\".{suggestion}", argument);
    }

    private static void CheckRequiredArguments(
        SchemaRuleContext context,
        DirectiveDefinition directive,
        DirectiveNode node
    )
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
