using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>
/// Arguments and input fields accept input types, and what is required is not deprecated (sections 3.6, 3.10 and 3.13).
/// </summary>
internal static class InputTypesRule
{
    public static void Check(SchemaRuleContext context)
    {
        foreach (var input in SchemaInput.AllOf(context))
        {
            var type = input.Definition.Type;
            if (!type.IsInputType)
            {
                Node place = input.IsOfDirective ? input.Node : input.Node.Type;
                context.Report($"The type of {input.Coordinate} must be Input Type but got: {type}.", place);
            }

            if (input.Definition is { IsRequired: true, DeprecationReason: not null })
            {
                var deprecated = SpecifiedDirectives.Find(input.Node.Directives, "deprecated");
                context.Report(
                    $"Required {input.Kind} {input.Coordinate} cannot be deprecated.",
                    deprecated,
                    input.Node.Type
                );
            }
        }
    }
}
