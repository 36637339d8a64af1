using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>Each lowered limit applies in the running program.</summary>
public sealed class LoweredLimitTests(LoweredServer server) : IClassFixture<LoweredServer>
{
    public static TheoryData<string> Settings => [.. Lowered.All.Select(static lowered => lowered.Setting)];

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_setting_lowers_a_limit(string setting)
    {
        var lowered = Lowered.All.Single(lowered => lowered.Setting == setting);

        Assert.Contains(lowered.Problem, await PostAsync(lowered.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_keeps_every_limit_is_answered() =>
        Assert.Equal(
            """{"data":{"edition":{"articleCount":5}}}""",
            await PostAsync("""{"query":"{ edition { articleCount } }"}""")
        );

    /// <summary>Kestrel also gives up on a body that does not arrive, but with another message.</summary>
    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_refused()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port, TestContext.Current.CancellationToken);
        var request =
            $"POST {server.Endpoint.AbsolutePath} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{";

        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 408 Request Timeout", answer, StringComparison.Ordinal);
        Assert.EndsWith(
            """{"errors":[{"message":"The body took too long to arrive.","extensions":{"code":"REQUEST_TIMEOUT"}}]}""",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Settings_limit_the_number_and_the_bytes_of_registered_documents()
    {
        string[] documents = ["{ edition { id } }", "{ edition { digest } }", "{ edition { dataset } }"];
        foreach (var document in documents)
            await AskAsync(document, isKnown: false);

        Assert.Contains(
            "PERSISTED_QUERY_NOT_FOUND",
            await AskAsync(documents[0], isKnown: true),
            StringComparison.Ordinal
        );
        Assert.StartsWith("""{"data":""", await AskAsync(documents[1], isKnown: true), StringComparison.Ordinal);
        Assert.StartsWith("""{"data":""", await AskAsync(documents[2], isKnown: true), StringComparison.Ordinal);

        // Two bytes for each letter, and 400 more.
        var (fits, tooLong) = (documents[0].PadRight(800), documents[0].PadRight(801));
        foreach (var document in (string[])[tooLong, fits])
            Assert.StartsWith("""{"data":""", await AskAsync(document, isKnown: false), StringComparison.Ordinal);

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await AskAsync(tooLong, isKnown: true), StringComparison.Ordinal);
        Assert.StartsWith("""{"data":""", await AskAsync(fits, isKnown: true), StringComparison.Ordinal);
    }

    private Task<string> AskAsync(string document, bool isKnown)
    {
        var sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        return PostAsync(
            JsonSerializer.Serialize(
                new
                {
                    query = isKnown ? null : document,
                    extensions = new { persistedQuery = new { version = 1, sha256Hash } },
                }
            )
        );
    }

    private async Task<string> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        return (await ApiClient.SendAsync(request)).Body;
    }
}

/// <summary>One running program with every limit lowered, which the tests of a class share.</summary>
public sealed class LoweredServer : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly ServerlessProcess _process;

    public LoweredServer()
    {
        var settings = Lowered.All.ToDictionary(
            static lowered => $"GraphQL__{lowered.Setting}",
            static lowered => lowered.Limit.ToString(CultureInfo.InvariantCulture)
        );
        settings["GraphQL__BodyTimeoutSeconds"] = "1";
        settings["GraphQL__AutomaticDocuments"] = "true";
        settings["GraphQL__MaxAutomaticDocuments"] = "2";
        settings["GraphQL__MaxAutomaticDocumentBytes"] = "2000";
        _process = ServerlessProcess.Start(settings, "serve", "--port", "0", "--store", _workspace.Store);
        Endpoint = _process.Endpoint();
    }

    public Uri Endpoint { get; }

    public void Dispose()
    {
        _process.Dispose();
        _workspace.Dispose();
    }
}
