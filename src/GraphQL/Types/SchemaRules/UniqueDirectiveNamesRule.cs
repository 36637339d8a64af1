using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>All directives have unique names (section 3.3). The built-in ones may be defined: once, too.</summary>
internal static class UniqueDirectiveNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var node in context.Document.DirectiveDefinitions)
        {
            var name = node.Name.Value;
            if (first.TryAdd(name, node.Name))
                continue;
            context.Report($"There can be only one directive named \"@{name}\".", first[name], node.Name);
        }
    }
}
