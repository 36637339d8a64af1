using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>All types have unique names, none of them that of a built-in type (section 3.3).</summary>
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
            if (SpecifiedDefinitions.AllTypes.ContainsKey(name))
            {
                context.Report($"Type \"{name}\" is built in. It cannot be defined again.", node.Name);
            }
            else if (!first.TryAdd(name, node.Name))
            {
                context.Report($"There can be only one type named \"{name}\".", first[name], node.Name);
            }
        }
    }
}
