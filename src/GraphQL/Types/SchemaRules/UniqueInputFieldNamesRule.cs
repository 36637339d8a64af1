using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Object literals in default values and arguments of directives give each field once (section 5.6.3).</summary>
internal static class UniqueInputFieldNamesRule
{
    public static void Check(SchemaRuleContext context)
    {
        var defaults = SchemaInput
            .AllOf(context)
            .Select(static input => input.Definition.DefaultValue)
            .OfType<ValueNode>();
        foreach (var literal in defaults)
            CheckLiteral(context, literal);

        var directives = AppliedDirectives.AllOf(context.Document).SelectMany(static place => place.Nodes);
        foreach (var argument in directives.SelectMany(static node => node.Arguments))
            CheckLiteral(context, argument.Value);
    }

    private static void CheckLiteral(SchemaRuleContext context, ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                    CheckLiteral(context, item);
                break;
            case ObjectValueNode value:
                CheckNames(context, value);
                foreach (var field in value.Fields)
                    CheckLiteral(context, field.Value);
                break;
        }
    }

    private static void CheckNames(SchemaRuleContext context, ObjectValueNode literal)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in literal.Fields.Select(static field => field.Name))
        {
            if (first.TryAdd(name.Value, name))
                continue;
            context.Report($"There can be only one input field named \"{name.Value}\".", first[name.Value], name);
        }
    }
}
