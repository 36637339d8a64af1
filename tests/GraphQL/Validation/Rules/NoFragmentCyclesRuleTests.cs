namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Fact]
    public void A_fragment_may_be_spread_often() =>
        Verdict.Valid(
            "{ dog { ...A ...B } } fragment A on Dog { ...B ...B mother { ...B } } fragment B on Dog { name }"
        );

    [Fact]
    public void A_fragment_that_spreads_itself_is_refused() =>
        Verdict.Errors(
            "{ dog { ...A } } fragment A on Dog { mother { ...A } }",
            """Cannot spread fragment "A" within itself. @1:47"""
        );

    [Fact]
    public void A_fragment_that_spreads_itself_through_others_is_refused() =>
        Verdict.Errors(
            "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ... { ...C } } fragment C on Dog { ...A }",
            """Cannot spread fragment "A" within itself via "B", "C". @1:38 1:71 1:100"""
        );

    [Fact]
    public void Every_cycle_is_an_error() =>
        Verdict.Errors(
            "{ dog { ...A } } fragment A on Dog { ...B ...C } fragment B on Dog { ...A } "
                + "fragment C on Dog { ...A ...C }",
            """Cannot spread fragment "A" within itself via "B". @1:38 1:70""",
            """Cannot spread fragment "A" within itself via "C". @1:43 1:97""",
            """Cannot spread fragment "C" within itself. @1:102"""
        );
}
