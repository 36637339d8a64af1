using System.Net;

namespace Serverless.GraphQL.Http.Tests;

public sealed class BatchTests
{
    private const string Hello = """{"query":"{ hello }"}""";

    [Fact]
    public async Task Requests_of_a_batch_are_answered_in_their_order()
    {
        await using var endpoint = await StartAsync(3);

        using var response = await endpoint.PostAsync(
            """ [{"query":"query ($n: String) { hello(name: $n) }","variables":{"n":"a"}}, {"query":"{ unknown }"}, {"query":"mutation { touch }"}] """);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var text = await TestEndpoint.TextAsync(response);
        Assert.StartsWith("""[{"data":{"hello":"Hello, a!"}},{"errors":[{"message":"Cannot query field""", text, StringComparison.Ordinal);
        Assert.EndsWith(""",{"data":{"touch":1}}]""", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, HttpStatusCode.OK)]
    [InlineData(4, HttpStatusCode.BadRequest)]
    public async Task A_batch_may_have_as_many_requests_as_the_limit_and_no_more(int count, HttpStatusCode status)
    {
        await using var endpoint = await StartAsync(3);

        using var response = await endpoint.PostAsync($"[{string.Join(",", Enumerable.Repeat(Hello, count))}]");

        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK) Assert.Contains("BATCH_TOO_LARGE", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "The batch is empty.")]
    [InlineData("[" + Hello + ",7]", "Request 2 of the batch: The body is not a JSON object.")]
    [InlineData("[" + Hello + ",{}]", "Request 2 of the batch: The parameter 'query' is missing.")]
    [InlineData("[[" + Hello + "]]", "Request 1 of the batch: Batches of requests are not taken")]
    [InlineData("[" + Hello, "The body is not JSON: ")]
    [InlineData("[" + Hello + "] 1", "The body is not JSON: ")]
    [InlineData("[" + Hello + ",]", "The body is not JSON: ")]
    public async Task A_batch_that_cannot_be_read_is_refused_as_a_whole(string body, string message)
    {
        await using var endpoint = await StartAsync(3);

        using var response = await endpoint.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith($$"""{"errors":[{"message":"{{message}}""", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_request_is_no_batch()
    {
        await using var endpoint = await StartAsync(1);

        using var response = await endpoint.PostAsync(Hello);

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TestEndpoint.TextAsync(response));
    }

    [Fact]
    public async Task Without_the_option_a_batch_is_refused()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await endpoint.PostAsync($"[{Hello}]");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Batches of requests are not taken", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Responses_together_are_bounded_as_one_response_is()
    {
        await using var endpoint = await StartAsync(3);
        const string Long = """{"query":"{ letters(count: 9000000) }"}""";

        using var response = await endpoint.PostAsync($"[{Long},{Long},{Hello}]");

        var text = await TestEndpoint.TextAsync(response);
        Assert.InRange(text.Length, 9_000_000, 16 * 1024 * 1024);
        Assert.EndsWith(
            """,{"errors":[{"message":"The responses of this batch would be too long together; ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]},{"data":{"hello":"Hello, world!"}}]""",
            text,
            StringComparison.Ordinal);
    }

    private static Task<TestEndpoint> StartAsync(int size) => TestEndpoint.StartAsync(new GraphQLHttpOptions { MaxBatchSize = size });
}
