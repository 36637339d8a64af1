using System.Net;
using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

/// <summary>A request may have as many JSON tokens as the limit, wherever they are, and not one more.</summary>
public sealed class BodyTokenTests
{
    private const int Limit = 40;

    private const string Hello = """{"query":"{ hello }","x":[FILL]}""";

    private const string Answer = """{"data":{"hello":"Hello, world!"}}""";

    private static readonly string Problem =
        $"The request has more than the {Limit} names, values and brackets of JSON that this server accepts.";

    [Theory]
    [InlineData("""{"query":"{ hello }","a":1,"b":"text","c":null,"d":[FILL]}""")]
    [InlineData("""{"variables":{"a":[FILL],"b":{"c":[]}},"query":"{ hello }"}""")]
    [InlineData("""{"query":"{ hello }","extensions":{"a":[FILL]}}""")]
    [InlineData("""{"query":"{ hello }","extensions":{"persistedQuery":null,"a":[FILL]}}""")]
    [InlineData("""{"query":"{ hello }","x":[[[[FILL]]],[[]]]}""")]
    [InlineData("""{"x":[FILL],"operationName":null,"query":"{ hello }"}""")]
    [InlineData(""" { "x" : [ { } , FILL ] , "query" : "{ hello }" } """)]
    public async Task Tokens_count_wherever_they_are(string shape)
    {
        await using var endpoint = await StartAsync();

        using var answered = await endpoint.PostAsync(WithTokens(shape, Limit));
        using var refused = await endpoint.PostAsync(WithTokens(shape, Limit + 1));
        using var far = await endpoint.PostAsync(WithTokens(shape, 10 * Limit));

        Assert.Equal((HttpStatusCode.OK, Answer), (answered.StatusCode, await TestEndpoint.TextAsync(answered)));
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, Refusal(Problem)),
            (refused.StatusCode, await TestEndpoint.TextAsync(refused))
        );
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, Refusal(Problem)),
            (far.StatusCode, await TestEndpoint.TextAsync(far))
        );
    }

    [Fact]
    public async Task Nothing_is_read_after_the_last_token_that_is_allowed()
    {
        await using var endpoint = await StartAsync();

        using var response = await endpoint.PostAsync(WithTokens(Hello, Limit + 3)[..^2] + "}}} and no JSON at all");

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, Refusal(Problem)),
            (response.StatusCode, await TestEndpoint.TextAsync(response))
        );
    }

    [Fact]
    public async Task Each_request_of_a_batch_may_have_as_many_tokens_as_the_limit()
    {
        await using var endpoint = await StartAsync();
        var most = WithTokens(Hello, Limit);

        using var response = await endpoint.PostAsync($"[{most},{most},{most}]");

        Assert.Equal(
            (HttpStatusCode.OK, $"[{Answer},{Answer},{Answer}]"),
            (response.StatusCode, await TestEndpoint.TextAsync(response))
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_batch_with_a_request_of_too_many_tokens_is_refused_as_a_whole(int number)
    {
        await using var endpoint = await StartAsync();
        var requests = Enumerable.Range(1, 3).Select(i => WithTokens(Hello, i == number ? Limit + 1 : Limit));

        using var response = await endpoint.PostAsync($"[{string.Join(',', requests)}]");

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, Refusal($"Request {number} of the batch: {Problem}")),
            (response.StatusCode, await TestEndpoint.TextAsync(response))
        );
    }

    private static Task<TestEndpoint> StartAsync() =>
        TestEndpoint.StartAsync(new GraphQLHttpOptions { MaxBodyTokens = Limit, MaxBatchSize = 3 });

    private static string Refusal(string message) =>
        $"{{\"errors\":[{{\"message\":\"{message}\",\"extensions\":{{\"code\":\"BODY_TOO_LARGE\"}}}}]}}";

    private static string WithTokens(string shape, int count)
    {
        var one = shape.Replace("FILL", "1", StringComparison.Ordinal);
        return shape.Replace(
            "FILL",
            string.Join(',', Enumerable.Repeat("1", count - CountTokens(one) + 1)),
            StringComparison.Ordinal
        );
    }

    private static int CountTokens(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }
}
