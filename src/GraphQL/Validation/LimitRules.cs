using Serverless.GraphQL.Validation.Rules;

namespace Serverless.GraphQL.Validation;

/// <summary>The rules that are not the specification's but ours; how much may be selected is told by <see cref="SelectionLimits"/>.</summary>
internal static class LimitRules
{
    public static IReadOnlyList<IValidationRule> For(ValidationContext context) =>
        [
            new MaxIntrospectionDepthRule(context),
            new MaxSchemaIntrospectionsRule(context),
            new NoSchemaIntrospectionRule(context),
        ];
}
