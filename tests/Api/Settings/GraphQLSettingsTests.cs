using System.Net;
using System.Text;
using System.Text.Json;
using Serverless.Testing.Node;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>The settings of an operator apply in the running program.</summary>
public sealed class GraphQLSettingsTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Every_audit_of_the_reference_implementation_passes_on_the_running_program()
    {
        NodeRuntime.Require();
        using var process = Serve([], out var endpoint);

        var results = await NodeScript.RunAsync(
            "http-audits.mjs",
            JsonSerializer.Serialize(new { url = endpoint }),
            TestContext.Current.CancellationToken
        );

        var audits = results.EnumerateArray().ToList();
        Assert.True(audits.Count >= 60, $"Only {audits.Count} audits ran.");
        Assert.All(
            audits,
            static audit => Assert.True(audit.GetProperty("status").ValueEquals("ok"), audit.ToString())
        );
    }

    [Fact]
    public async Task By_default_no_other_origin_is_allowed_and_responses_have_tags()
    {
        using var process = Serve([], out var endpoint);
        using var client = new HttpClient();
        var url = new Uri(endpoint, "?query={edition{id}}");

        using var first = await GetAsync(client, url, ("Origin", "https://example.org"));
        using var second = await GetAsync(client, url, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.False(first.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task All_settings_apply_together()
    {
        _workspace.Write("documents/editions.graphql", "{ edition { articleCount } }");
        _workspace.Write("documents/many.graphql", "{ articles(first: 100) { nodes { id } } }");
        _workspace.Write("documents/schema.graphql", "{ __typename }");
        using var process = Serve(
            [
                ("GraphQL__CorsOrigins", "https://example.org, https://other.example"),
                ("GraphQL__Documents", Path.Combine(_workspace.Folder, "documents")),
                ("GRAPHQL__ONLYDOCUMENTS", "true"),
                ("GraphQL__MaxCost", "50"),
                ("GraphQL__TimeoutSeconds", "5"),
                ("GraphQL__MaxBatchSize", "2"),
            ],
            out var endpoint
        );
        using var client = new HttpClient();

        using var persisted = await GetAsync(
            client,
            new Uri(endpoint, "?documentId=editions"),
            ("Origin", "https://other.example")
        );
        using var tooDear = await GetAsync(client, new Uri(endpoint, "?documentId=many"));
        using var other = await GetAsync(client, new Uri(endpoint, "?query={edition{id}}"));
        using var batch = await PostAsync(client, endpoint, """[{"documentId":"editions"},{"documentId":"schema"}]""");

        Assert.Equal("""{"data":{"edition":{"articleCount":5}}}""", await TextAsync(persisted));
        Assert.Equal(
            "https://other.example",
            Assert.Single(persisted.Headers.GetValues("Access-Control-Allow-Origin"))
        );
        Assert.True(persisted.Headers.CacheControl!.Public);
        Assert.Contains(
            "The operation costs 101; at most 50 is allowed.",
            await TextAsync(tooDear),
            StringComparison.Ordinal
        );
        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", await TextAsync(other), StringComparison.Ordinal);
        Assert.Equal(
            """[{"data":{"edition":{"articleCount":5}}},{"data":{"__typename":"Query"}}]""",
            await TextAsync(batch)
        );
    }

    [Fact]
    public async Task Introspection_can_be_switched_off_and_registration_on()
    {
        using var process = Serve(
            [("GraphQL__Introspection", "false"), ("GraphQL__AutomaticDocuments", "true")],
            out var endpoint
        );
        using var client = new HttpClient();
        const string Unknown =
            """{"extensions":{"persistedQuery":"""
            + """{"version":1,"sha256Hash":"0000000000000000000000000000000000000000000000000000000000000000"}}}""";

        using var introspection = await PostAsync(
            client,
            endpoint,
            """{"query":"{ __schema { queryType { name } } }"}"""
        );
        using var registration = await PostAsync(client, endpoint, Unknown);

        Assert.Contains("introspection", await TextAsync(introspection), StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await TextAsync(registration), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "GraphQL__Batching",
        "2",
        "the setting GraphQL__Batching is not known: write GraphQL__ followed by one of CorsOrigins, "
    )]
    [InlineData(
        "GraphQL__Introspektion",
        "false",
        "the setting GraphQL__Introspektion is not known; did you mean 'GraphQL__Introspection'?"
    )]
    [InlineData(
        "GraphQL_Introspection",
        "false",
        "the setting GraphQL_Introspection is not known; did you mean 'GraphQL__Introspection'?"
    )]
    [InlineData(
        "GraphQLIntrospection",
        "false",
        "the setting GraphQLIntrospection is not known; did you mean 'GraphQL__Introspection'?"
    )]
    [InlineData("GRAPHQL_MAX_COST", "1", "the setting GRAPHQL_MAX_COST is not known; did you mean 'GraphQL__MaxCost'?")]
    [InlineData(
        "GraphQL__MaxCost__x",
        "1",
        "the setting GraphQL__MaxCost__x is not known; did you mean 'GraphQL__MaxCost'?"
    )]
    [InlineData(
        "GraphQL__Limits__MaxCost",
        "1",
        "the setting GraphQL__Limits__MaxCost is not known; did you mean 'GraphQL__MaxCost'?"
    )]
    [InlineData("GraphQL", "off", "the setting GraphQL is not known: write GraphQL__ followed by one of ")]
    [InlineData("graphql:maxcost", "0", "the setting graphql:maxcost is a number from 1 to 1000000000, not '0'.")]
    [InlineData(
        "GraphQL__OnlyDocuments",
        "@Microsoft.KeyVault(SecretUri=https://v.example/s)",
        "the setting GraphQL__OnlyDocuments is a Key Vault reference that the platform could not resolve: "
    )]
    [InlineData(
        "GraphQL__CorsOrigins",
        "example.org",
        "the setting GraphQL__CorsOrigins: 'example.org' is not an origin: write https://example.org"
    )]
    [InlineData("GraphQL__Introspection", "off", "the setting GraphQL__Introspection is true or false, not 'off'.")]
    [InlineData("GraphQL__OnlyDocuments", "true", "the setting GraphQL__OnlyDocuments needs GraphQL__Documents")]
    [InlineData(
        "GraphQL__Documents",
        "/none",
        "the setting GraphQL__Documents: /none: the folder of documents does not exist."
    )]
    [InlineData("GraphQL__MaxCost", "0", "the setting GraphQL__MaxCost is a number from 1 to 1000000000, not '0'.")]
    [InlineData(
        "GraphQL__TimeoutSeconds",
        "1.5",
        "the setting GraphQL__TimeoutSeconds is a number from 1 to 600, not '1.5'."
    )]
    [InlineData(
        "GraphQL__MaxDocumentDepth",
        "501",
        "the setting GraphQL__MaxDocumentDepth is a number from 1 to 500, not '501'."
    )]
    [InlineData(
        "GraphQL__MaxResponseDepth",
        "501",
        "the setting GraphQL__MaxResponseDepth is a number from 1 to 500, not '501'."
    )]
    [InlineData(
        "GraphQL__MaxBodyBytes",
        "24 KiB",
        "the setting GraphQL__MaxBodyBytes is a number from 100 to 16777216, not '24 KiB'."
    )]
    [InlineData(
        "GraphQL__MaxDocumentLenght",
        "20000",
        "the setting GraphQL__MaxDocumentLenght is not known; did you mean 'GraphQL__MaxDocumentLength'?"
    )]
    [InlineData(
        "GraphQL__MaxBatchSize",
        "101",
        "the setting GraphQL__MaxBatchSize is a number from 0 to 100, not '101'."
    )]
    public void A_wrong_setting_is_named(string name, string value, string problem)
    {
        var settings = new Dictionary<string, string> { [name] = value };

        var (exitCode, _, errors) = ServerlessProcess.Run(
            settings,
            "serve",
            "--port",
            "0",
            "--store",
            _workspace.Store
        );

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"serverless: {problem}", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors);
        Assert.DoesNotContain("v.example", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GraphQL:Introspection")]
    [InlineData("GRAPHQL:introspection")]
    [InlineData("graphql__INTROSPECTION")]
    public async Task A_setting_applies_in_every_spelling_of_the_platform(string name)
    {
        using var process = Serve([(name, "false")], out var endpoint);

        var answer = await ApiClient.QueryAsync(endpoint, "{ __schema { queryType { name } } }");

        Assert.Contains("introspection", answer.GetProperty("errors").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false", "true")]
    [InlineData("false", "")]
    public void Two_spellings_of_a_setting_that_contradict_each_other_are_both_named(string first, string second)
    {
        var settings = new Dictionary<string, string>
        {
            ["GraphQL__Introspection"] = first,
            ["GraphQL:Introspection"] = second,
        };

        var run = ServerlessProcess.Run(settings, "serve", "--port", "0", "--store", _workspace.Store);

        OneLine.Says(
            run,
            "the settings GraphQL:Introspection and GraphQL__Introspection contradict each other: keep one of them."
        );
    }

    [Fact]
    public void All_wrong_settings_are_named_at_once_and_nothing_is_stored()
    {
        var wrong = new Dictionary<string, string>
        {
            ["GraphQL__Introspection"] = "off",
            ["GraphQL:MaxCost"] = "0",
            ["NewsStorage__clientId"] = "x",
        };

        var run = ServerlessProcess.Run(wrong, "serve", "--port", "0");
        var misspelt = ServerlessProcess.Run(
            new Dictionary<string, string> { ["GraphQL_MaxCost"] = "1", ["NewsStorageFile"] = "x" },
            "serve",
            "--port",
            "0",
            "--store",
            _workspace.Store
        );

        Assert.Equal(
            ["the setting NewsStorage__clientId", "the setting GraphQL__Introspection", "the setting GraphQL:MaxCost"],
            run.Errors.Split('\n').Select(static line => line.Split(": ")[1].Split(" is ")[0].Split(" names ")[0])
        );
        Assert.Contains("GraphQL_MaxCost", misspelt.Errors, StringComparison.Ordinal);
        Assert.Contains("NewsStorageFile", misspelt.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.Store));
    }

    [Fact]
    public void Similar_variables_of_other_programs_do_not_stop_the_start()
    {
        using var process = Serve(
            [
                ("GRAPHQL_ENDPOINT", "https://example.org"),
                ("GRAPHQL_TOKEN", "x"),
                ("GraphQLClient__Url", "https://example.org"),
                ("GraphQL__MaxDepth", ""),
                ("CUSTOMCONNSTR_Other", "x"),
            ],
            out var endpoint
        );

        Assert.True(process.IsRunning, endpoint.ToString());
    }

    [Fact]
    public void Every_document_that_cannot_be_executed_is_named()
    {
        _workspace.Write("documents/first.graphql", "{ artikles { totalCount } }");
        _workspace.Write("documents/second.graphql", "{");
        var settings = new Dictionary<string, string>
        {
            ["GraphQL__Documents"] = Path.Combine(_workspace.Folder, "documents"),
        };

        var (exitCode, _, errors) = ServerlessProcess.Run(
            settings,
            "serve",
            "--port",
            "0",
            "--store",
            _workspace.Store
        );

        Assert.Equal(1, exitCode);
        Assert.Contains(
            "first.graphql:1:3: Cannot query field \"artikles\" on type \"Query\".",
            errors,
            StringComparison.Ordinal
        );
        Assert.Contains("second.graphql:1:2: Syntax Error: ", errors, StringComparison.Ordinal);
    }

    private ServerlessProcess Serve((string Name, string Value)[] settings, out Uri endpoint)
    {
        var process = ServerlessProcess.Start(
            settings.ToDictionary(static setting => setting.Name, static setting => setting.Value),
            "serve",
            "--port",
            "0",
            "--store",
            _workspace.Store
        );
        endpoint = process.Endpoint();
        return process;
    }

    private static async Task<HttpResponseMessage> GetAsync(
        HttpClient client,
        Uri url,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, Uri url, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(url, content, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
