using Serverless.GraphQL.Validation.Rules;

namespace Serverless.GraphQL.Validation;

/// <summary>The rules that are not the specification's but <see cref="ValidationLimits"/>.</summary>
internal static class LimitRules
{
    public static IReadOnlyList<IValidationRule> For(ValidationContext context) =>
    [
        new SelectionLimitsRule(context),
        new MaxIntrospectionDepthRule(context),
        new NoSchemaIntrospectionRule(context),
    ];
}
