using System.Net;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

public sealed class BodyLimitTests
{
    private const int Limit = 1_000;

    [Theory]
    [InlineData(Limit, false, HttpStatusCode.OK)]
    [InlineData(Limit + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Limit, true, HttpStatusCode.OK)]
    [InlineData(Limit + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(50 * Limit, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_be_as_long_as_the_limit_and_no_longer(
        int length,
        bool isChunked,
        HttpStatusCode status
    )
    {
        await using var endpoint = await StartAsync();
        using var request = Request(length);
        request.Headers.TransferEncodingChunked = isChunked;

        using var response = await endpoint.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (status != HttpStatusCode.OK)
            Assert.Contains($"longer than the {Limit} bytes", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_sends_far_too_much_still_gets_a_response()
    {
        await using var endpoint = await StartAsync();
        var flood = new string(' ', 4 * 1024 * 1024);

        var (status, _) = await RawConnection.ExchangeAsync(
            endpoint.Uri,
            $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + $"Content-Length: {flood.Length}\r\n\r\n",
            flood
        );

        Assert.Equal("HTTP/1.1 413 Payload Too Large", status);
    }

    [Fact]
    public async Task A_length_beyond_the_limit_is_refused_before_the_body_is_sent()
    {
        await using var endpoint = await StartAsync();
        using var client = await RawConnection.ConnectAsync(endpoint.Uri);
        var stream = client.GetStream();
        var head =
            $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + $"Expect: 100-continue\r\nContent-Length: {Limit + 1}\r\n\r\n";

        await stream.WriteAsync(Encoding.UTF8.GetBytes(head), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream, Encoding.UTF8);
        Assert.Equal(
            "HTTP/1.1 413 Payload Too Large",
            await reader.ReadLineAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_body_in_many_pieces_is_one_body()
    {
        await using var endpoint = await StartAsync();
        var body = Body(Limit);

        var (status, all) = await RawConnection.ExchangeAsync(
            endpoint.Uri,
            [
                $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n",
                "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
                .. body.Chunk(7).Select(static piece => $"{piece.Length:x}\r\n{new string(piece)}\r\n"),
                "0\r\n\r\n",
            ]
        );

        Assert.Equal("HTTP/1.1 200 OK", status);
        Assert.EndsWith("""{"data":{"hello":"Hello, world!"}}""", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_refused_request_the_connection_serves_the_next_one()
    {
        await using var endpoint = await StartAsync();
        var body = Body(500);
        var refused =
            $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\n"
            + $"Content-Type: text/plain\r\nContent-Length: 500\r\n\r\n{body}";
        var served = refused.Replace("text/plain", "application/json\r\nConnection: close", StringComparison.Ordinal);

        var (status, all) = await RawConnection.ExchangeAsync(endpoint.Uri, refused, served);

        Assert.Equal("HTTP/1.1 415 Unsupported Media Type", status);
        Assert.EndsWith("""{"data":{"hello":"Hello, world!"}}""", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\n{")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n")]
    public async Task A_body_that_does_not_end_in_time_gets_a_timeout(string start)
    {
        await using var endpoint = await TestEndpoint.StartAsync(
            new GraphQLHttpOptions { BodyTimeout = TimeSpan.FromMilliseconds(50) }
        );

        using var client = await RawConnection.ConnectAsync(endpoint.Uri);
        var head = $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

        await client
            .GetStream()
            .WriteAsync(Encoding.UTF8.GetBytes(head + start), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        Assert.Equal("HTTP/1.1 408 Request Timeout", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Empty(endpoint.Log.Entries);
    }

    private static Task<TestEndpoint> StartAsync() =>
        TestEndpoint.StartAsync(new GraphQLHttpOptions { MaxBodyBytes = Limit });

    private static HttpRequestMessage Request(int length) =>
        new(HttpMethod.Post, "") { Content = new StringContent(Body(length), Encoding.UTF8, "application/json") };

    private static string Body(int length) => """{"query":"{ hello }"}""".PadRight(length);
}
