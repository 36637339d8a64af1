using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// The definition of a directive does not use the directive, neither itself nor through types or other directives
/// (section 3.13).
/// </summary>
internal static class DirectiveCyclesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var directive in context.Types.Directives.Values)
        {
            if (!ReachesItself(context, directive))
                continue;
            context.Report(
                $"Directive @{directive.Name} cannot reference itself, directly or through others.",
                directive.Node
            );
        }
    }

    private static bool ReachesItself(SchemaRuleContext context, DirectiveDefinition start)
    {
        var seen = new HashSet<object>();
        var waiting = new Stack<object>(ReferencesOf(context, start));
        while (waiting.TryPop(out var next))
        {
            if (next == start)
                return true;
            if (!seen.Add(next))
                continue;
            foreach (var reference in ReferencesOf(context, next))
                waiting.Push(reference);
        }

        return false;
    }

    /// <summary>
    /// Returns the types and directives that the definition of a type or directive names where they matter to its use
    /// as input.
    /// </summary>
    private static IEnumerable<object> ReferencesOf(SchemaRuleContext context, object definition) =>
        definition switch
        {
            DirectiveDefinition directive => InputReferences(context, directive.Arguments),
            InputObjectType type => InputReferences(context, type.Fields).Concat(DirectivesOn(context, type)),
            EnumType type => Applied(context, type.Values.SelectMany(static value => value.Node?.Directives ?? []))
                .Concat(DirectivesOn(context, type)),
            NamedType type => DirectivesOn(context, type),
            _ => [],
        };

    private static IEnumerable<object> InputReferences(SchemaRuleContext context, IEnumerable<InputValue> values) =>
        values.SelectMany(value => Applied(context, value.Node?.Directives ?? []).Append(value.Type.Named));

    private static IEnumerable<object> DirectivesOn(SchemaRuleContext context, NamedType type) =>
        Applied(context, type.Nodes.SelectMany(static node => node.Directives));

    private static IEnumerable<object> Applied(SchemaRuleContext context, IEnumerable<DirectiveNode> directives) =>
        directives.Select(node => context.Directives.GetValueOrDefault(node.Name.Value)).OfType<object>();
}
