using Serverless.GraphQL.Types.Building;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>There is a query root type, and all root types are object types and differ (section 3.3.1).</summary>
internal static class RootTypesRule
{
    public static void Check(SchemaRuleContext context)
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
            var operations = OperationNames.List(same.Select(static root => OperationNames.Of(root.Operation)));
            context.Report(
                $"All root types must be different, \"{same.Key}\" type is used as {operations} root types.",
                same.Select(static root => root.Node)
            );
        }
    }

    private static void ReportKind(SchemaRuleContext context, RootType root)
    {
        var condition = root == context.Roots.Query ? "" : " if provided";
        context.Report(
            $"{root.Operation} root type must be Object type{condition}, it cannot be {root.Type}.",
            root.Node
        );
    }
}
