using System.Net;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class BatchTests
{
    private const string Hello = """{"query":"{ hello }"}""";

    private const string World = """{"data":{"hello":"Hello, world!"}}""";

    private const string TooLong =
        """{"errors":[{"message":"The responses of this batch would be too long together; """
        + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}""";

    [Fact]
    public async Task Requests_of_a_batch_are_answered_in_their_order()
    {
        await using var endpoint = await StartAsync(3);

        using var response = await endpoint.PostAsync(
            """ [{"query":"query ($n: String) { hello(name: $n) }","variables":{"n":"a"}}, """
                + """{"query":"{ unknown }"}, {"query":"mutation { touch }"}] """
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var text = await TestEndpoint.TextAsync(response);
        Assert.StartsWith(
            """[{"data":{"hello":"Hello, a!"}},{"errors":[{"message":"Cannot query field""",
            text,
            StringComparison.Ordinal
        );
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
        if (status != HttpStatusCode.OK)
            Assert.Contains("BATCH_TOO_LARGE", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "The batch is empty.")]
    [InlineData("[" + Hello + ",7]", "Request 2 of the batch: The body is not a JSON object.")]
    [InlineData("[" + Hello + ",{}]", "Request 2 of the batch: The parameter 'query' is missing.")]
    [InlineData("[[" + Hello + "]]", "Request 1 of the batch: Batches of requests are not accepted")]
    [InlineData("[" + Hello, "The body is not JSON: ")]
    [InlineData("[" + Hello + "] 1", "The body is not JSON: ")]
    [InlineData("[" + Hello + ",]", "The body is not JSON: ")]
    public async Task A_batch_that_cannot_be_read_is_refused_as_a_whole(string body, string message)
    {
        await using var endpoint = await StartAsync(3);

        using var response = await endpoint.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(
            $$"""{"errors":[{"message":"{{message}}""",
            await TestEndpoint.TextAsync(response),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_single_request_is_not_a_batch()
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
        Assert.Contains(
            "Batches of requests are not accepted",
            await TestEndpoint.TextAsync(response),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_response_to_a_batch_may_be_as_long_as_the_limit_and_no_longer(int count)
    {
        const int Limit = 1_000;
        await using var endpoint = await StartAsync(count, Limit);
        var others = string.Concat(Enumerable.Repeat($"{Hello},", count - 1));
        var around = $"[{string.Concat(Enumerable.Repeat($"{World},", count - 1))}]".Length;

        using var longest = await endpoint.PostAsync($"[{others}{Letters(Limit - around)}]");
        using var tooLong = await endpoint.PostAsync($"[{others}{Letters(Limit - around + 1)}]");

        Assert.Equal((HttpStatusCode.OK, Limit), (longest.StatusCode, (await TestEndpoint.TextAsync(longest)).Length));
        Assert.EndsWith("x\"}}]", await TestEndpoint.TextAsync(longest), StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.OK, $"[{string.Concat(Enumerable.Repeat($"{World},", count - 1))}{TooLong}]"),
            (tooLong.StatusCode, await TestEndpoint.TextAsync(tooLong))
        );
    }

    [Fact]
    public async Task A_response_that_does_not_fit_leaves_room_for_the_next()
    {
        await using var endpoint = await StartAsync(3, 1_000);

        using var response = await endpoint.PostAsync($"[{Letters(600)},{Letters(600)},{Hello}]");

        Assert.EndsWith(
            $"x\"}}}},{TooLong},{World}]",
            await TestEndpoint.TextAsync(response),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_request_without_room_for_its_response_is_not_executed()
    {
        await using var endpoint = await StartAsync(2, 1_000);

        using var response = await endpoint.PostAsync($$"""[{{Letters(1_000 - "[]".Length)}},{"query":"{ wait }"}]""");

        Assert.EndsWith($"x\"}}}},{TooLong}]", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
        Assert.False(endpoint.Waiting.Task.IsCompleted);
    }

    /// <summary>Creates a request whose response has the given number of bytes.</summary>
    private static string Letters(int bytes) =>
        $$"""{"query":"{ letters(count: {{bytes - """{"data":{"letters":""}}""".Length}}) }"}""";

    private static Task<TestEndpoint> StartAsync(int size, int? maxResponseBytes = null)
    {
        var options = new GraphQLHttpOptions { MaxBatchSize = size };
        return TestEndpoint.StartAsync(
            options with
            {
                MaxBatchResponseBytes = maxResponseBytes ?? options.MaxBatchResponseBytes,
            }
        );
    }
}
