namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Fact]
    public void Objects_within_each_other_may_have_the_same_fields() =>
        Verdict.Valid("""{ pets(filter: {text: "a", and: [{text: "b"}, {text: "c"}]}) { name } }""");

    [Fact]
    public void A_field_given_twice_is_refused() =>
        Verdict.Errors(
            "{ complicatedArgs { pointArgField(point: {x: 1, y: 2, x: 3, x: 4}) } }",
            """There can be only one input field named "x". @1:43 1:55""",
            """There can be only one input field named "x". @1:43 1:61"""
        );

    [Fact]
    public void Objects_in_scalars_have_fields_too() =>
        Verdict.Errors(
            "{ complicatedArgs { anyArgField(any: [{a: 1, a: 2}]) } }",
            """There can be only one input field named "a". @1:40 1:46"""
        );
}
