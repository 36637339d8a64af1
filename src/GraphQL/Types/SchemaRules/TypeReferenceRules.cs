using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types.Specified;

namespace Serverless.GraphQL.Types.SchemaRules;

/// <summary>Checks the types that the definitions of a schema refer to.</summary>
internal static class TypeReferenceRules
{
    /// <summary>Every type that a definition refers to is defined or built in (section 3).</summary>
    public static void CheckKnownTypes(SchemaRuleContext context)
    {
        foreach (var reference in context.Document.TypeReferences)
        {
            if (context.Types.Resolve(reference.Name) is not UnknownType unknown)
                continue;

            var candidates = SpecifiedDefinitions.AllTypes.Keys.Concat(context.Document.TypeNames);
            context.Report($"Unknown type \"{unknown}\".{Suggestions.DidYouMean(unknown.Name, candidates)}", reference);
        }
    }

    /// <summary>Fields of objects and interfaces return output types (sections 3.6 and 3.7).</summary>
    public static void CheckOutputTypes(SchemaRuleContext context)
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

    /// <summary>
    /// Arguments and input fields accept input types, and what is required is not deprecated (sections 3.6, 3.10 and
    /// 3.13).
    /// </summary>
    public static void CheckInputTypes(SchemaRuleContext context)
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
