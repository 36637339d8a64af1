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
    public void Lists_of_fragments_count() =>
        Verdict.Errors(
            """
            { __schema { types { ...A } } }
            fragment A on __Type { fields { type { ...B } } }
            fragment B on __Type { fields { type { ... on __Type { fields { name } } } } }
            """,
            "Maximum introspection depth exceeded @1:3"
        );
}
