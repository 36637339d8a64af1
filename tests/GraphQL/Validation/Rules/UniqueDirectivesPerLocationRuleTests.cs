namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Fact]
    public void A_directive_may_be_applied_in_several_places() =>
        Verdict.Valid("{ version @once dog @once { name @once ... @once { barks } } }");

    [Fact]
    public void A_directive_that_is_not_repeatable_is_applied_once() =>
        Verdict.Errors(
            "{ version @once @once @once }",
            """The directive "@once" can only be used once at this location. @1:11 1:17""",
            """The directive "@once" can only be used once at this location. @1:11 1:23"""
        );

    [Fact]
    public void A_repeatable_directive_may_be_repeated() =>
        Verdict.Valid("""{ version @tag(name: "a") @tag(name: "b") }""");
}
