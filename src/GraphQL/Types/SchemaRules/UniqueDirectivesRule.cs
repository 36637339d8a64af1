using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A directive that is not repeatable stands once at a place; a type and its extensions are one place (section 3.13).
/// </summary>
internal static class UniqueDirectivesRule
{
    public static void Check(SchemaRuleContext context)
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
                if (first.TryAdd(key, node))
                    continue;
                context.Report($"The directive \"@{name}\" can only be used once at this location.", first[key], node);
            }
        }
    }
}
