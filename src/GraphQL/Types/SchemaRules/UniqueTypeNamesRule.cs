using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>All types have unique names (section 3.3). A built-in type may be defined, too, but only once.</summary>
internal static class UniqueTypeNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (
            var node in context
                .Document.Definitions.OfType<TypeDefinitionNode>()
                .Where(static node => !node.IsExtension)
        )
        {
            var name = node.Name.Value;
            if (!first.TryAdd(name, node.Name))
                context.Report($"There can be only one type named \"{name}\".", first[name], node.Name);
        }
    }
}
