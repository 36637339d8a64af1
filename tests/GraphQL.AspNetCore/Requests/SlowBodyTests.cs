using System.Net.Sockets;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Tests.Requests;

public sealed class SlowBodyTests
{
    /// <summary>Kestrel's own limit is 240 bytes a second after the first 5 seconds.</summary>
    [Fact]
    public async Task A_body_that_arrives_too_slowly_gets_a_timeout()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        using var client = await RawConnection.ConnectAsync(endpoint.Uri);
        var stream = client.GetStream();
        var head =
            $"POST {TestEndpoint.Path} HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: application/json\r\nContent-Length: 10000\r\n\r\n{";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head), TestContext.Current.CancellationToken);

        while (client.Available == 0)
        {
            await stream.WriteAsync(" "u8.ToArray(), TestContext.Current.CancellationToken);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var answer = await AnswerAsync(stream);
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains(
            "\"message\":\"The body took too long to arrive.\",\"extensions\":{\"code\":\"REQUEST_TIMEOUT\"}",
            answer,
            StringComparison.Ordinal
        );
        Assert.Empty(endpoint.Log.Entries);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream)
    {
        var buffer = new byte[4_096];
        var length = 0;
        for (
            var read = 1;
            read > 0 && !Encoding.UTF8.GetString(buffer, 0, length).EndsWith("]}", StringComparison.Ordinal);
            length += read
        )
            read = await stream.ReadAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
