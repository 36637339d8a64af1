namespace Serverless.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Fact]
    public void Operations_may_use_the_same_names() =>
        Verdict.Valid(
            """
            query A($x: Int) { complicatedArgs { intArgField(intArg: $x) } }
            query B($x: Int) { complicatedArgs { intArgField(intArg: $x) } }
            """
        );

    [Fact]
    public void All_definitions_of_one_name_are_one_error() =>
        Verdict.Errors(
            "query ($x: Int, $x: Int, $x: String) { complicatedArgs { intArgField(intArg: $x) } }",
            """There can be only one variable named "$x". @1:9 1:18 1:27""",
            """Variable "$x" of type "String" used in position expecting type "Int". @1:26 1:78"""
        );
}
