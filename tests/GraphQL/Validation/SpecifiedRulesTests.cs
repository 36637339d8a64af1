using System.Reflection;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;
using Serverless.GraphQL.Validation.Walking;

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

    [Fact]
    public void The_walker_shows_every_type_that_a_rule_listens_for()
    {
        var shown = typeof(DocumentWalker)
            .GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(static field => field.FieldType)
            .Where(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listeners<>))
            .Select(static type => type.GenericTypeArguments[0])
            .ToHashSet();
        var listened = RuleTypes()
            .SelectMany(static rule => rule.GetInterfaces())
            .Where(static type => type.IsGenericType)
            .Select(static type => type.GenericTypeArguments[0])
            .Distinct()
            .ToList();

        Assert.NotEmpty(listened);
        Assert.All(listened, type => Assert.Contains(type, shown));
    }

    private static IEnumerable<string> Rules() => RuleTypes().Select(static type => type.Name);

    private static IEnumerable<Type> RuleTypes() =>
        typeof(IValidationRule)
            .Assembly.GetTypes()
            .Where(static type => type.IsClass && type.IsAssignableTo(typeof(IValidationRule)));
}
