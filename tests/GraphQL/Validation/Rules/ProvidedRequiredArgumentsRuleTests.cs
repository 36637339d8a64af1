namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Fact]
    public void Optional_arguments_may_be_left_out() =>
        Verdict.Valid(
            "{ complicatedArgs { multipleOpts nonNullFieldWithDefault multipleOptAndReq(req1: 1, req2: 2) } }"
        );

    [Fact]
    public void Every_missing_argument_of_a_field_is_an_error() =>
        Verdict.Errors(
            "{ complicatedArgs { multipleReqs(y: 1) a: multipleReqs } }",
            """Field "multipleReqs" argument "x" of type "Int!" is required, but it was not provided. @1:21""",
            """Field "multipleReqs" argument "x" of type "Int!" is required, but it was not provided. @1:40""",
            """Field "multipleReqs" argument "y" of type "Int!" is required, but it was not provided. @1:40"""
        );

    [Fact]
    public void A_missing_argument_of_a_directive_is_an_error() =>
        Verdict.Errors(
            "{ version @include }",
            """Directive "@include" argument "if" of type "Boolean!" is required, but it was not provided. @1:11"""
        );

    [Fact]
    public void Null_is_not_an_argument_left_out() =>
        Verdict.Errors(
            "{ complicatedArgs { multipleReqs(x: null, y: 1) } }",
            """Expected value of type "Int!", found null. @1:37"""
        );
}
