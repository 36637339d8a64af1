namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>The fields of a OneOf Input Object are nullable and have no defaults (section 3.10).</summary>
internal static class OneOfRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<InputObjectType>())
        {
            if (type.IsOneOf)
                CheckFields(context, type);
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
