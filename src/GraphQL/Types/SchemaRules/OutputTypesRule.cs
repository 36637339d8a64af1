namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Fields of objects and interfaces return output types (sections 3.6 and 3.7).</summary>
internal static class OutputTypesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var type in context.TypesOf<FieldsType>())
        {
            foreach (var field in type.Fields.Where(static field => !field.Type.IsOutputType))
            {
                context.Report(
                    $"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.",
                    field.Node?.Type
                );
            }
        }
    }
}
