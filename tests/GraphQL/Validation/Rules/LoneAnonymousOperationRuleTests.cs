namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void An_anonymous_operation_may_be_alone() =>
        Verdict.Valid("{ dog { ...Dog } } fragment Dog on Dog { name }");

    [Fact]
    public void An_anonymous_operation_beside_a_named_one_is_refused() =>
        Verdict.Errors(
            "{ version } query Named { version }",
            "This anonymous operation must be the only defined operation. @1:1"
        );

    [Fact]
    public void Two_anonymous_operations_are_both_refused() =>
        Verdict.Errors(
            "{ version } query { version }",
            "This anonymous operation must be the only defined operation. @1:1",
            "This anonymous operation must be the only defined operation. @1:13"
        );
}
