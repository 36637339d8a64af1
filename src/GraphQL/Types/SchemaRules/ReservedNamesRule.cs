using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Names that begin with two underscores belong to introspection (section 4, "Reserved Names").</summary>
internal static class ReservedNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.Types.Types.Values)
            CheckName(context, type.Name, type.Nodes[0]);
        foreach (var directive in context.Types.Directives.Values)
            CheckName(context, directive.Name, directive.Node);
        foreach (var input in SchemaInput.AllOf(context))
            CheckName(context, input.Definition.Name, input.Node);

        var fields = context.TypesOf<FieldsType>().SelectMany(static type => type.Fields);
        foreach (var field in fields)
            CheckName(context, field.Name, field.Node);

        var values = context.TypesOf<EnumType>().SelectMany(static type => type.Values);
        foreach (var value in values)
            CheckName(context, value.Name, value.Node);
    }

    private static void CheckName(SchemaRuleContext context, string name, Node? node)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal))
            return;
        context.Report(
            $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            node
        );
    }
}
