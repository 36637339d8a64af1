namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Fact]
    public void Known_arguments_are_fine() =>
        Verdict.Valid("{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } }");

    [Fact]
    public void An_unknown_argument_of_a_field_is_refused() =>
        Verdict.Errors(
            "{ dog { isHouseTrained(elsewhere: true) } }",
            """Unknown argument "elsewhere" on field "Dog.isHouseTrained". @1:24"""
        );

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() =>
        Verdict.Errors(
            "{ version @skip(unless: true, if: false) }",
            """Unknown argument "unless" on directive "@skip". @1:17"""
        );

    [Fact]
    public void A_close_name_is_suggested() =>
        Verdict.Errors(
            """{ dog { isHouseTrained(atOtherHome: true) } version @once(not: "x") }""",
            """Unknown argument "atOtherHome" on field "Dog.isHouseTrained". Did you mean "atOtherHomes"? @1:24""",
            """Unknown argument "not" on directive "@once". Did you mean "note"? @1:59"""
        );

    [Fact]
    public void Arguments_of_what_is_unknown_are_not_judged() =>
        Verdict.Errors(
            "{ wheels(many: 4) version @loud(very: true) }",
            """Cannot query field "wheels" on type "Query". @1:3""",
            """Unknown directive "@loud". @1:27"""
        );
}
