using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Execution.Costs;

public sealed class CostDirectiveTests
{
    internal const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION
          | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        """;

    [Theory]
    [InlineData(
        "a: Int @cost(weight: \"much\")",
        "@cost on Query.a: weight is \"much\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a: Int @cost(weight: \"-1\")",
        "@cost on Query.a: weight is \"-1\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a(b: Int @cost(weight: \"NaN\")): Int",
        "@cost on Query.a(b:): weight is \"NaN\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a: Int @listSize(assumedSize: 3)",
        "@listSize on Query.a: the field is not a list; name the lists of Int in sizedFields."
    )]
    [InlineData(
        "a: [Int] @listSize(assumedSize: -1)",
        "@listSize on Query.a: assumedSize is -1; it has to be 0 or more."
    )]
    [InlineData(
        "a: [Int] @listSize(slicingArguments: [\"first\"])",
        "@listSize on Query.a: slicingArguments names \"first\", which is neither an argument of type Int nor a list."
    )]
    [InlineData(
        "a(first: String): [Int] @listSize(slicingArguments: [\"first\"])",
        "@listSize on Query.a: slicingArguments names \"first\", which is neither an argument of type Int nor a list."
    )]
    [InlineData(
        "a: Query @listSize(sizedFields: [\"a\"])",
        "@listSize on Query.a: sizedFields names \"a\", which is not a list of Query."
    )]
    [InlineData(
        "a(b: In): Int } input In { c: Int @cost(weight: \"1\")",
        "@cost on In.c is not supported: put it on the argument."
    )]
    public void Directives_that_do_not_fit_are_found_at_start_up(string field, string problem)
    {
        var exception = Assert.Throws<GraphQLException>(() =>
            new CostModel(Schema.Parse($"{Directives} type Query {{ {field} }}"))
        );

        Assert.Equal(problem, exception.Message);
    }
}
