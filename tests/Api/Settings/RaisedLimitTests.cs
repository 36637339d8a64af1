using System.Net;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>Settings raise limits, up to the highest values.</summary>
public sealed class RaisedLimitTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_setting_raises_a_limit()
    {
        var document = "{ edition { articleCount } }".PadRight(30_000);
        using var usual = Serve([], out var usualEndpoint);
        using var raised = Serve([("MaxBodyBytes", "40000"), ("MaxDocumentLength", "30000")], out var raisedEndpoint);

        var (refused, _) = await AskAsync(usualEndpoint, document);
        var (answered, answer) = await AskAsync(raisedEndpoint, document);
        var (_, tooLong) = await AskAsync(raisedEndpoint, document + " ");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused);
        Assert.Equal((HttpStatusCode.OK, """{"data":{"edition":{"articleCount":5}}}"""), (answered, answer));
        Assert.Contains("more than 30000 characters", tooLong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deepest_requests_that_settings_can_allow_do_not_end_the_program()
    {
        using var process = Serve(
            [
                ("MaxBodyBytes", "16777216"),
                ("MaxBodyTokens", "1000000"),
                ("MaxDocumentLength", "1000000"),
                ("MaxDocumentTokens", "100000"),
                ("MaxDocumentDepth", "500"),
                ("MaxSelections", "100000"),
                ("MaxDepth", "500"),
                ("MaxCost", "1000000000"),
                ("MaxPlannedFields", "100000"),
                ("MaxResponseDepth", "500"),
                ("MaxResponseBytes", "134217728"),
            ],
            out var endpoint
        );

        var (_, deepest) = await AskAsync(endpoint, Rounds(71));
        var (_, tooDeep) = await AskAsync(endpoint, Rounds(72));
        var (_, deepestText) = await AskAsync(endpoint, $"{Repeat("{ ... ", 499)}{{ __typename }}{Repeat(" }", 499)}");
        var (_, deepestList) = await AskAsync(
            endpoint,
            $"{{ nodes(ids: {Repeat("[", 498)}{Repeat("]", 498)}) {{ id }} }}"
        );

        Assert.StartsWith("""{"data":{"articles":""", deepest, StringComparison.Ordinal);
        Assert.Equal("""{"data":{""".Count('{') + 500, deepest.Count(static letter => letter is '{' or '['));
        Assert.Contains("more than 500 levels", tooDeep, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", deepestText);
        Assert.Contains("ID cannot represent", deepestList, StringComparison.Ordinal);
        Assert.True(process.IsRunning);
    }

    /// <summary>Creates a query of several rounds; each is seven levels of the response and five of the text.</summary>
    private static string Rounds(int count)
    {
        const string Round = "{ claims(first: 1) { nodes { attributions(first: 1) { nodes { article ";
        return $"{{ articles(first: 1) {{ nodes {Repeat(Round, count)}{{ id }}{Repeat(" } } } } }", count)} }} }}";
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(Uri endpoint, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { query }),
        };
        return await ApiClient.SendAsync(request);
    }

    private ServerlessProcess Serve((string Name, string Value)[] settings, out Uri endpoint)
    {
        var process = ServerlessProcess.Start(
            settings.ToDictionary(static setting => $"GraphQL__{setting.Name}", static setting => setting.Value),
            "serve",
            "--port",
            "0",
            "--store",
            _workspace.Store
        );
        endpoint = process.Endpoint();
        return process;
    }
}
