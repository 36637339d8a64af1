using Serverless.GraphQL.Language.Ast;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>No two things of one kind have the same name at the same place.</summary>
internal static class UniqueNameRules
{
    /// <summary>Types have unique names (section 3.3). A built-in type may be defined, too, but only once.</summary>
    public static void CheckTypes(SchemaRuleContext context)
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

    /// <summary>
    /// Directives have unique names (section 3.3). A built-in directive may be defined, too, but only once.
    /// </summary>
    public static void CheckDirectives(SchemaRuleContext context)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var node in context.Document.DirectiveDefinitions)
        {
            var name = node.Name.Value;
            if (!first.TryAdd(name, node.Name))
                context.Report($"There can be only one directive named \"@{name}\".", first[name], node.Name);
        }
    }

    /// <summary>
    /// Fields, input fields and enum values have unique names within their type, extensions included (sections 3.6 to
    /// 3.10).
    /// </summary>
    public static void CheckMembers(SchemaRuleContext context)
    {
        var first = new Dictionary<(string Type, string Member), NameNode>();
        foreach (var type in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            foreach (var name in MembersOf(type))
            {
                var key = (type.Name.Value, name.Value);
                if (first.TryAdd(key, name))
                    continue;
                var kind = type is EnumTypeDefinitionNode ? "Enum value" : "Field";
                context.Report(
                    $"{kind} \"{type.Name.Value}.{name.Value}\" can only be defined once.",
                    first[key],
                    name
                );
            }
        }
    }

    /// <summary>Arguments have unique names within their field or directive (sections 3.6 and 3.13).</summary>
    public static void CheckArguments(SchemaRuleContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case ObjectTypeDefinitionNode type:
                    CheckArgumentsOfFields(context, type, type.Fields);
                    break;
                case InterfaceTypeDefinitionNode type:
                    CheckArgumentsOfFields(context, type, type.Fields);
                    break;
                case DirectiveDefinitionNode directive:
                    CheckArguments(context, $"@{directive.Name.Value}", directive.Arguments);
                    break;
            }
        }
    }

    /// <summary>
    /// Object literals in default values and arguments of directives give each field once (section 5.6.3).
    /// </summary>
    public static void CheckObjectLiterals(SchemaRuleContext context)
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

    private static IEnumerable<NameNode> MembersOf(TypeDefinitionNode node) =>
        node switch
        {
            ObjectTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            InterfaceTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            InputObjectTypeDefinitionNode type => type.Fields.Select(static field => field.Name),
            EnumTypeDefinitionNode type => type.Values.Select(static value => value.Name),
            _ => [],
        };

    private static void CheckArgumentsOfFields(
        SchemaRuleContext context,
        TypeDefinitionNode type,
        IEnumerable<FieldDefinitionNode> fields
    )
    {
        foreach (var field in fields)
            CheckArguments(context, $"{type.Name.Value}.{field.Name.Value}", field.Arguments);
    }

    private static void CheckArguments(
        SchemaRuleContext context,
        string owner,
        IEnumerable<InputValueDefinitionNode> arguments
    )
    {
        foreach (var same in arguments.Select(static argument => argument.Name).GroupBy(static name => name.Value))
        {
            if (same.Count() > 1)
                context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", same);
        }
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
                CheckFieldNames(context, value);
                foreach (var field in value.Fields)
                    CheckLiteral(context, field.Value);
                break;
        }
    }

    private static void CheckFieldNames(SchemaRuleContext context, ObjectValueNode literal)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in literal.Fields.Select(static field => field.Name))
        {
            if (!first.TryAdd(name.Value, name))
                context.Report($"There can be only one input field named \"{name.Value}\".", first[name.Value], name);
        }
    }
}
