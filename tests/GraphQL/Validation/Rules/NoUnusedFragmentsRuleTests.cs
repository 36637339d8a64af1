namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void Fragments_may_be_used_through_fragments_and_by_any_operation() =>
        Verdict.Valid(
            """
            query A { dog { ...A } }
            query B { human { ...H } }
            fragment A on Dog { ...B }
            fragment B on Dog { name }
            fragment H on Human { name }
            """
        );

    [Fact]
    public void A_fragment_that_nothing_spreads_is_refused() =>
        Verdict.Errors("{ version } fragment Dog on Dog { name }", """Fragment "Dog" is never used. @1:13""");

    [Fact]
    public void Fragments_that_only_each_other_spread_are_refused() =>
        Verdict.Errors(
            "{ version } fragment A on Dog { ...B } fragment B on Dog { name }",
            """Fragment "A" is never used. @1:13""",
            """Fragment "B" is never used. @1:40"""
        );
}
