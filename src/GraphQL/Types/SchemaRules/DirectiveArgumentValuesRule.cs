using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Arguments of applied directives fit the types that the definition gives them (section 5.6.1).</summary>
internal static class DirectiveArgumentValuesRule
{
    public static void Check(SchemaRuleContext context)
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
}
