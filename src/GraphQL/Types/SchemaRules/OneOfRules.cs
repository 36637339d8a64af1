using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Checks the OneOf Input Objects of a schema (section 3.10).</summary>
internal static class OneOfRules
{
    /// <summary>The fields of a OneOf Input Object are nullable and have no defaults.</summary>
    public static void CheckFields(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            if (type.IsOneOf)
                CheckFields(context, type);
        }
    }

    /// <summary>No extension makes an input object a OneOf Input Object ("Input Object Extensions").</summary>
    public static void CheckExtensions(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            foreach (var extension in type.Nodes.Skip(1))
            {
                if (SpecifiedDirectives.Find(extension.Directives, "oneOf") is not { } directive)
                    continue;
                context.Report(
                    $"Input Object type {type} cannot be made a OneOf Input Object by an extension.",
                    directive
                );
            }
        }
    }

    private static void CheckFields(SchemaRuleContext context, InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType)
            {
                context.Report($"OneOf input field {type}.{field.Name} must be nullable.", field.Node?.Type);
            }

            if (field.DefaultValue is not null)
            {
                context.Report($"OneOf input field {type}.{field.Name} cannot have a default value.", field.Node);
            }
        }
    }
}
