using System.Net.Sockets;
using System.Text;

namespace Serverless.GraphQL.AspNetCore.Tests;

/// <summary>Sends HTTP byte by byte, for requests that no well-behaved client sends.</summary>
internal static class RawConnection
{
    /// <summary>
    /// Sends texts and reads to the end of the connection. Returns the first line of the response, and all of it.
    /// </summary>
    public static async Task<(string Status, string All)> ExchangeAsync(Uri server, params string[] parts)
    {
        using var client = await ConnectAsync(server);
        var stream = client.GetStream();
        var reading = ReadAsync(stream);
        foreach (var part in parts)
            await stream.WriteAsync(Encoding.UTF8.GetBytes(part), TestContext.Current.CancellationToken);
        var all = await reading;
        return (all.Split("\r\n")[0], all);
    }

    public static async Task<TcpClient> ConnectAsync(Uri server)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        return client;
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
