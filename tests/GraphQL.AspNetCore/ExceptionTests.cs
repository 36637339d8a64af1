using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Serverless.GraphQL.AspNetCore.Tests;

public sealed class ExceptionTests
{
    private const string Request = """{"query":"{ hello }"}""";

    [Fact]
    public async Task An_exception_is_logged_whole_and_masked_for_the_client()
    {
        var bug = new InvalidOperationException("the connection string is secret");
        await using var endpoint = await TestEndpoint.StartAsync(root: _ => throw bug);

        using var response = await PostAsync(endpoint, Request, Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_ERROR"}}]}""",
            await response.Content.ReadAsStringAsync(Cancellation)
        );
        Assert.Equal([(LogLevel.Error, bug)], endpoint.Log.Entries);
    }

    [Fact]
    public async Task After_an_exception_the_next_request_is_served()
    {
        var isFirst = true;
        await using var endpoint = await TestEndpoint.StartAsync(root: _ =>
        {
            if (!isFirst)
                return default;
            isFirst = false;
            throw new InvalidOperationException("once");
        });

        using var first = await PostAsync(endpoint, Request, Cancellation);
        using var second = await PostAsync(endpoint, """{"query":"{ __typename }"}""", Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    [Fact]
    public async Task Without_a_root_object_the_client_is_told_to_try_again()
    {
        await using var endpoint = await TestEndpoint.StartAsync(root: static _ =>
            throw new GraphQLUnavailableException("NOT_READY", "Not yet.")
        );

        using var response = await PostAsync(endpoint, Request, Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("1", response.Headers.RetryAfter?.ToString());
        Assert.Equal(
            """{"errors":[{"message":"Not yet.","extensions":{"code":"NOT_READY"}}]}""",
            await response.Content.ReadAsStringAsync(Cancellation)
        );
        Assert.Empty(endpoint.Log.Entries);
    }

    [Fact]
    public async Task A_client_that_disconnects_ends_its_request_without_an_error()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var request = PostAsync(endpoint, """{"query":"{ wait }"}""", leaving.Token);
        await endpoint.Waiting.Task.WaitAsync(Cancellation);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await endpoint.Cancelled.Task.WaitAsync(Cancellation);
        using var next = await PostAsync(endpoint, Request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Empty(endpoint.Log.Entries);
    }

    [Fact]
    public async Task A_client_that_disconnects_while_sending_is_not_an_error()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using (var client = await RawConnection.ConnectAsync(endpoint.Uri))
        {
            var head =
                $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"query";
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head), Cancellation);
        }

        using var next = await PostAsync(endpoint, Request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Empty(endpoint.Log.Entries);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<HttpResponseMessage> PostAsync(
        TestEndpoint endpoint,
        string body,
        CancellationToken cancellationToken
    )
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await endpoint.Client.PostAsync("", content, cancellationToken);
    }
}
