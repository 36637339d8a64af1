namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Fact]
    public void Scalars_enums_input_objects_and_lists_of_them_are_fine() =>
        Verdict.Valid(
            "query ($a: Int, $b: [Kind!]!, $c: Point) { complicatedArgs { anyArgField(any: {a: $a, b: $b, c: $c}) } }"
        );

    [Fact]
    public void Objects_interfaces_and_unions_are_refused() =>
        Verdict.Errors(
            "query ($a: Dog, $b: [Pet!]!, $c: CatOrDog) "
                + "{ complicatedArgs { anyArgField(any: {a: $a, b: $b, c: $c}) } }",
            """Variable "$a" cannot be non-input type "Dog". @1:12""",
            """Variable "$b" cannot be non-input type "[Pet!]!". @1:21""",
            """Variable "$c" cannot be non-input type "CatOrDog". @1:34"""
        );
}
