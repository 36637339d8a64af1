using System.Text;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>
/// Tests ExecuteRequest and GetOperation (specification, section 6.1), and the properties of a response.
/// </summary>
public sealed class OperationTests
{
    private static readonly TestServer Server = new(
        "type Query { a: Int  fails: Int! } type Subscription { s: Int }",
        static schema =>
        {
            schema
                .Object<TestRoot>("Query")
                .Field("a", static int? (_) => 1)
                .Field("fails", static int (_) => throw new InvalidOperationException());
            schema.Object<TestRoot>("Subscription").Field("s", static _ => 1);
        }
    );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("query A { a } query B { b: a }", "B", """{"data":{"b":1}}""")]
    [InlineData("query A { a }", "A", """{"data":{"a":1}}""")]
    [InlineData("query A { a }", null, """{"data":{"a":1}}""")]
    [InlineData("query A { a }", "", """{"data":{"a":1}}""")]
    [InlineData(
        "query A { a } query B { a }",
        null,
        """{"errors":[{"message":"Must provide operation name if query contains multiple operations."}]}"""
    )]
    [InlineData("query A { a }", "a", """{"errors":[{"message":"Unknown operation named \"a\"."}]}""")]
    [InlineData("subscription { s }", null, """{"errors":[{"message":"Subscriptions are not supported."}]}""")]
    public async Task The_operation_that_is_named_is_executed(string document, string? name, string answer) =>
        Assert.Equal(answer, await Server.AskAsync(document, operation: name));

    [Theory]
    [InlineData("fragment F on Query { a }")]
    [InlineData("mutation { a }")]
    [InlineData("{ b }")]
    [InlineData("{ a { x } }")]
    public async Task A_document_that_is_not_valid_is_not_executed(string document)
    {
        using var response = await Server.Server.ExecuteAsync(new GraphQLRequest { Query = document }, Token);

        Assert.Equal((ResponseOutcome.RequestError, false), (response.Outcome, response.HasData));
    }

    [Fact]
    public async Task A_syntax_error_has_its_place() =>
        Assert.StartsWith(
            """{"errors":[{"message":"Syntax Error: Expected Name, found \"}\".","locations":[{"line":1,"column":7}]""",
            await Server.AskAsync("{ a { }")
        );

    [Theory]
    [InlineData("{ a }", ResponseOutcome.Executed, true, 0)]
    [InlineData("{ fails }", ResponseOutcome.Executed, true, 1)]
    [InlineData("{", ResponseOutcome.RequestError, false, 1)]
    [InlineData("subscription { s }", ResponseOutcome.RequestError, false, 1)]
    public async Task A_response_says_how_far_the_request_came(
        string query,
        ResponseOutcome outcome,
        bool hasData,
        int errors
    )
    {
        using var response = await Server.Server.ExecuteAsync(new GraphQLRequest { Query = query }, Token);

        Assert.Equal((outcome, hasData, errors), (response.Outcome, response.HasData, response.ErrorCount));
    }

    [Fact]
    public async Task A_query_in_JSON_is_the_text_that_it_stands_for()
    {
        foreach (var json in (string[])["{ a }", "{\\n  \\u0061 # \\\"\\u00e9\\ud83d\\ude00\\\"\\n}", "{ a }"])
        {
            using var response = await Server.Server.ExecuteAsync(
                new GraphQLRequest { QueryJson = Encoding.UTF8.GetBytes(json) },
                Token
            );

            Assert.Equal("""{"data":{"a":1}}""", Encoding.UTF8.GetString(response.Body.Span));
        }
    }

    [Theory]
    [InlineData("{ a } \\x")]
    [InlineData("{ a } \\ud800")]
    [InlineData("{ a }\", \"x")]
    [InlineData("{ a\n}")]
    public async Task A_query_that_is_not_a_JSON_string_is_refused(string json)
    {
        using var response = await Server.Server.ExecuteAsync(
            new GraphQLRequest { QueryJson = Encoding.UTF8.GetBytes(json) },
            Token
        );

        Assert.Equal(ResponseOutcome.RequestError, response.Outcome);
        Assert.Contains("The query is not a JSON string", Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public async Task A_response_can_be_disposed_twice()
    {
        var response = await Server.Server.ExecuteAsync(new GraphQLRequest { Query = "{ a }" }, Token);
        response.Dispose();
        response.Dispose();

        using var next = await Server.Server.ExecuteAsync(new GraphQLRequest { Query = "{ a }" }, Token);
        using var other = await Server.Server.ExecuteAsync(new GraphQLRequest { Query = "{ b: a }" }, Token);
        Assert.Equal("""{"data":{"a":1}}""", Encoding.UTF8.GetString(next.Body.Span));
        Assert.True(response.Body.IsEmpty);
    }
}
