using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Every applied directive is defined, and for the kind of place where it stands (section 3.13).</summary>
internal static class KnownDirectivesRule
{
    public static void Check(SchemaRuleContext context)
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
}
