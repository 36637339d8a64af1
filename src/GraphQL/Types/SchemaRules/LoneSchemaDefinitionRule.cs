using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>At most one schema definition, and one root type for each kind of operation (section 3.3).</summary>
internal static class LoneSchemaDefinitionRule
{
    public static void Check(SchemaRuleContext context)
    {
        var nodes = context.Document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        foreach (var node in nodes.Where(static node => !node.IsExtension).Skip(1))
        {
            context.Report("Must provide only one schema definition.", node);
        }

        var first = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        foreach (var node in nodes.SelectMany(static node => node.OperationTypes))
        {
            if (first.TryAdd(node.Operation, node))
                continue;
            var operation = OperationNames.Of(node.Operation);
            context.Report($"There can be only one {operation} type in schema.", first[node.Operation], node);
        }
    }
}
