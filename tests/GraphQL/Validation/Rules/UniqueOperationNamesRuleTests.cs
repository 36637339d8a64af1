namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Operations_may_have_different_names_or_that_of_a_fragment() =>
        Verdict.Valid("query A { version } query B { dog { ...A } } fragment A on Dog { name }");

    [Fact]
    public void Two_operations_of_one_name_are_refused() =>
        Verdict.Errors(
            "query Same { version } query Same { version }",
            """There can be only one operation named "Same". @1:7 1:30"""
        );

    [Fact]
    public void The_kind_of_operation_makes_no_difference() =>
        Verdict.Errors(
            """query Same { version } mutation Same { rename(id: 1, name: "x") { name } }""",
            """There can be only one operation named "Same". @1:7 1:33"""
        );

    [Fact]
    public void Each_further_operation_is_an_error_that_points_at_the_first() =>
        Verdict.Errors(
            "query Same { version } query Same { version } query Same { version }",
            """There can be only one operation named "Same". @1:7 1:30""",
            """There can be only one operation named "Same". @1:7 1:53"""
        );
}
