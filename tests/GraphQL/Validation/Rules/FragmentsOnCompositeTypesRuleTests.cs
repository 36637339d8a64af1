namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Fact]
    public void Objects_interfaces_and_unions_may_be_conditions() =>
        Verdict.Valid(
            "{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } ... { name } } }"
        );

    [Fact]
    public void Scalars_enums_and_input_objects_may_not_be_conditions() =>
        Verdict.Errors(
            "{ dog { ... on Int { a } ... on Kind { a } ...Point } } fragment Point on Point { x }",
            """Fragment cannot condition on non composite type "Int". @1:16""",
            """Fragment cannot condition on non composite type "Kind". @1:33""",
            """Fragment "Point" cannot condition on non composite type "Point". @1:75"""
        );
}
