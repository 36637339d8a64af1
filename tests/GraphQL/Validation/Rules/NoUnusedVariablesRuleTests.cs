namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Fact]
    public void A_variable_may_be_used_by_a_fragment_alone() =>
        Verdict.Valid(
            "query ($x: Boolean) { dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name(surname: $x) }"
        );

    [Fact]
    public void A_variable_that_is_not_used_is_refused() =>
        Verdict.Errors(
            "query Named($x: Boolean, $y: Boolean) { dog { name(surname: $x) } }",
            """Variable "$y" is never used in operation "Named". @1:26"""
        );

    [Fact]
    public void A_use_by_another_operation_does_not_count() =>
        Verdict.Errors("query ($x: Boolean) { version } ", """Variable "$x" is never used. @1:8""");
}
