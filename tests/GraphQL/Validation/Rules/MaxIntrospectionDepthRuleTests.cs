using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Fact]
    public void Fields_of_the_types_of_fields_may_be_asked_for() =>
        Verdict.Valid("{ __schema { types { fields { type { fields { name } } } } } }");

    [Fact]
    public void Three_lists_within_each_other_are_refused() =>
        Verdict.Errors(
            """{ __type(name: "Dog") { fields { type { interfaces { possibleTypes { name } } } } } }""",
            "Maximum introspection depth exceeded @1:3"
        );

    [Fact]
    public void The_error_names_a_limit()
    {
        var error = Assert.Single(Validator.Validate(PetSchema.Schema, Document.Parse(Nested(3))));

        Assert.Equal("LIMIT_EXCEEDED", error.Code);
    }

    [Fact]
    public void Lists_of_fragments_count() =>
        Verdict.Errors(
            """
            { __schema { types { ...A } } }
            fragment A on __Type { fields { type { ...B } } }
            fragment B on __Type { fields { type { ... on __Type { fields { name } } } } }
            """,
            "Maximum introspection depth exceeded @1:3"
        );

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public void The_limit_can_be_set(int limit, int errors)
    {
        var limits = new ValidationLimits { MaxIntrospectionDepth = limit };

        Assert.Equal(errors, Verdict.Of(Nested(3), limits).Count());
    }

    [Fact]
    public void Without_limits_any_depth_is_allowed() => Assert.Empty(Verdict.Of(Nested(20), ValidationLimits.None));

    private static string Nested(int lists) =>
        "{ __type(name: \"Dog\") { "
        + string.Concat(Enumerable.Repeat("fields { type { ", lists))
        + "name"
        + string.Concat(Enumerable.Repeat(" } }", lists))
        + " } }";
}
