using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class NoSchemaIntrospectionRuleTests
{
    private const string Document =
        """{ __typename __schema { queryType { name } } x: __type(name: "Dog") { name } dog { __typename } }""";

    [Fact]
    public void Introspection_is_allowed_unless_switched_off() => Verdict.Valid(Document);

    [Fact]
    public void Without_introspection_the_name_of_a_type_can_still_be_asked_for() =>
        Assert.Equal(
            [
                """GraphQL introspection has been disabled, but the requested query contained the """
                    + """field "__schema". @1:14""",
                """GraphQL introspection has been disabled, but the requested query contained the """
                    + """field "__type". @1:46""",
            ],
            Verdict.Of(Document, new ValidationLimits { AllowIntrospection = false })
        );
}
