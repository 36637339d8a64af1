using Serverless.GraphQL.Validation.Rules;

namespace Serverless.GraphQL.Validation;

/// <summary>
/// The rules that the specification does not have. How much may be selected is checked by
/// <see cref="SelectionLimits"/>.
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
