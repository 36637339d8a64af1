using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Building;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Checks that a document defines a schema with its root types, and nothing else.</summary>
internal static class SchemaDefinitionRules
{
    /// <summary>
    /// A schema's document holds type system definitions and extensions alone (section 3, <c>TypeSystemDocument</c>).
    /// </summary>
    public static void CheckDefinitions(SchemaRuleContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is TypeSystemNode)
                continue;
            context.Report(
                $"{Describe(definition)} does not belong in a schema: only definitions and extensions of types do.",
                definition
            );
        }
    }

    /// <summary>
    /// There is at most one schema definition, and one root type for each kind of operation (section 3.3).
    /// </summary>
    public static void CheckUnique(SchemaRuleContext context)
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
            var operation = OperationKeyword.Of(node.Operation);
            context.Report($"There can be only one {operation} type in schema.", first[node.Operation], node);
        }
    }

    /// <summary>There is a query root type, and all root types are object types and differ (section 3.3.1).</summary>
    public static void CheckRootTypes(SchemaRuleContext context)
    {
        var roots = context.Roots;
        if (roots.Query is null)
        {
            context.Report("Query root type must be provided.", context.Document.SchemaNodes.Take(1));
        }

        RootType[] all = [.. new[] { roots.Query, roots.Mutation, roots.Subscription }.OfType<RootType>()];
        foreach (var root in all.Where(static root => root.Type is not (ObjectType or UnknownType)))
            ReportKind(context, root);
        foreach (var same in all.GroupBy(static root => root.Type).Where(static group => group.Count() > 1))
        {
            context.Report(
                $"All root types must be different, \"{same.Key}\" type is used as {Operations(same)} root types.",
                same.Select(static root => root.Node)
            );
        }
    }

    private static string Describe(DefinitionNode definition) =>
        definition switch
        {
            FragmentDefinitionNode fragment => $"Fragment \"{fragment.Name.Value}\"",
            OperationDefinitionNode { Name: { } name } => $"Operation \"{name.Value}\"",
            _ => "An operation",
        };

    private static void ReportKind(SchemaRuleContext context, RootType root)
    {
        var condition = root == context.Roots.Query ? "" : " if provided";
        context.Report(
            $"{root.Operation} root type must be Object type{condition}, it cannot be {root.Type}.",
            root.Node
        );
    }

    /// <summary>Returns <c>query and mutation</c>, or <c>query, mutation, and subscription</c>.</summary>
    private static string Operations(IEnumerable<RootType> roots) =>
        roots.Select(static root => OperationKeyword.Of(root.Operation)).ToList() switch
        {
            [var first, var second] => $"{first} and {second}",
            var many => $"{string.Join(", ", many[..^1])}, and {many[^1]}",
        };
}
