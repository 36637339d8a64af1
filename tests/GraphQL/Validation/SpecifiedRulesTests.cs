using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation;

public sealed class SpecifiedRulesTests
{
    [Fact]
    public void Every_rule_is_listed_once()
    {
        var context = new ValidationContext(PetSchema.Schema, Document.Parse("{ version }"), ValidationLimits.Default);
        var listed = SpecifiedRules
            .For(context)
            .Concat(LimitRules.For(context))
            .Select(static rule => rule.GetType().Name);

        Assert.Equal(Rules().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_tests_of_its_own()
    {
        var tests = typeof(SpecifiedRulesTests).Assembly.GetTypes().Select(static type => type.Name).ToHashSet();

        Assert.All(Rules(), rule => Assert.Contains($"{rule}Tests", tests));
    }

    private static IEnumerable<string> Rules() =>
        typeof(IValidationRule)
            .Assembly.GetTypes()
            .Where(static type => type.IsClass && type.IsAssignableTo(typeof(IValidationRule)))
            .Select(static type => type.Name);
}
