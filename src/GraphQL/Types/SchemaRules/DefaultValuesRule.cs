using Serverless.GraphQL.Types.Values;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// Default values of arguments and input fields fit their types (section 3.6, "Type Validation" 2.4.5, and section
/// 3.10).
/// </summary>
internal static class DefaultValuesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var input in SchemaInput.AllOf(context))
        {
            if (input.Definition.DefaultValue is not { } literal || !input.Definition.Type.IsInputType)
                continue;

            foreach (var problem in LiteralCoercion.Check(literal, input.Definition.Type))
            {
                context.Report($"Default value of {input.Coordinate} is invalid: {problem.Message}", problem.Node);
            }
        }
    }
}
