using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// A type implements only interfaces, each of them once, never itself, and all interfaces that these implement
/// (sections 3.6 and 3.7, "Type Validation" and <c>IsValidImplementation</c> 1).
/// </summary>
internal static class InterfacesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<FieldsType>())
        {
            foreach (var same in NodesOf(type).GroupBy(static node => node.Name.Value))
            {
                NamedTypeNode[] nodes = [.. same];
                CheckInterface(context, type, context.Types.Resolve(nodes[0].Name), nodes);
            }
        }
    }

    /// <summary>Returns what the definition of a type and its extensions say that it implements.</summary>
    public static IEnumerable<NamedTypeNode> NodesOf(FieldsType type) =>
        type.Nodes.SelectMany(static node =>
            node switch
            {
                ObjectTypeDefinitionNode objectType => objectType.Interfaces,
                _ => ((InterfaceTypeDefinitionNode)node).Interfaces,
            }
        );

    private static void CheckInterface(
        SchemaRuleContext context,
        FieldsType type,
        NamedType implemented,
        NamedTypeNode[] nodes
    )
    {
        if (implemented is UnknownType)
            return;

        if (implemented is not InterfaceType interfaceType)
        {
            context.Report(
                $"Type {type} must only implement Interface types, it cannot implement {implemented}.",
                nodes
            );
        }
        else if (implemented == type)
        {
            context.Report($"Type {type} cannot implement itself because it would create a circular reference.", nodes);
        }
        else
        {
            if (nodes.Length > 1)
                context.Report($"Type {type} can only implement {implemented} once.", nodes);
            CheckAncestors(context, type, interfaceType, nodes);
        }
    }

    private static void CheckAncestors(
        SchemaRuleContext context,
        FieldsType type,
        InterfaceType implemented,
        NamedTypeNode[] nodes
    )
    {
        foreach (
            var ancestor in implemented.Interfaces.Distinct().Where(ancestor => !type.Interfaces.Contains(ancestor))
        )
        {
            var message =
                ancestor == type
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.";
            context.Report(
                message,
                [.. NodesOf(implemented).Where(node => node.Name.Value == ancestor.Name), .. nodes]
            );
        }
    }
}
