namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Fact]
    public void A_fragment_may_use_what_every_operation_that_spreads_it_defines() =>
        Verdict.Valid(
            """
            query A($x: Boolean) { dog { ...Dog } }
            query B($x: Boolean) { dog { ...Dog } }
            fragment Dog on Dog { name(surname: $x) }
            """
        );

    [Fact]
    public void A_variable_that_is_not_defined_is_refused() =>
        Verdict.Errors(
            "query Named { dog { name(surname: $x) } }",
            """Variable "$x" is not defined by operation "Named". @1:35 1:1"""
        );

    [Fact]
    public void An_operation_without_name_is_not_named() =>
        Verdict.Errors("{ dog { name(surname: $x) } }", """Variable "$x" is not defined. @1:23 1:1""");

    [Fact]
    public void Each_operation_that_reaches_the_variable_is_an_error() =>
        Verdict.Errors(
            """
            query A { dog { ...A } }
            query B { dog { ...B } }
            fragment A on Dog { ...B }
            fragment B on Dog { name(surname: $x) }
            """,
            """Variable "$x" is not defined by operation "A". @4:35 1:1""",
            """Variable "$x" is not defined by operation "B". @4:35 2:1"""
        );

    [Fact]
    public void Variables_in_lists_objects_and_directives_are_found() =>
        Verdict.Errors(
            "{ version @include(if: $a) pets(filter: {kinds: [$b], near: {x: $c, y: 1}}) { name } }",
            """Variable "$a" is not defined. @1:24 1:1""",
            """Variable "$b" is not defined. @1:50 1:1""",
            """Variable "$c" is not defined. @1:65 1:1"""
        );
}
