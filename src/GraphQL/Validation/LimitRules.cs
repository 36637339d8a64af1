using Serverless.GraphQL.Validation.Rules;

namespace Serverless.GraphQL.Validation;

/// <summary>
/// Lists our own rules, which limit introspection. <see cref="SelectionLimits"/> limits what a document selects, before
/// any rule runs.
/// </summary>
internal static class LimitRules
{
    public static IReadOnlyList<IValidationRule> For(ValidationContext context) =>
        [
            new MaxIntrospectionDepthRule(context),
            new MaxSchemaIntrospectionsRule(context),
            new NoSchemaIntrospectionRule(context),
        ];
}
