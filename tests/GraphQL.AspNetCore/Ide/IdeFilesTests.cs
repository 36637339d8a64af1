using System.Net;
using System.Text.Json;
using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Ide;

public sealed class IdeTests : IDisposable
{
    private const string Browser =
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(TestEndpoint.Path, "graphql/")]
    [InlineData(TestEndpoint.Path + "?a=b", "graphql/?a=b")]
    public async Task A_browser_is_sent_behind_the_slash_by_a_relative_redirect(string url, string location)
    {
        await using var endpoint = await StartAsync();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = endpoint.Uri };

        using var response = await GetAsync(client, url);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_browser_gets_the_page_with_a_policy_that_lets_in_no_other_host()
    {
        await using var endpoint = await StartAsync();

        using var response = await GetAsync(endpoint.Client, TestEndpoint.Path);

        Assert.Equal("<p>IDE</p>", await TextAsync(response));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?query={hello}")]
    [InlineData("?query={hello}&extensions={}")]
    public async Task A_browser_that_sends_a_query_gets_its_answer(string url)
    {
        await using var endpoint = await StartAsync();

        using var response = await GetAsync(endpoint.Client, TestEndpoint.Path + "/" + url);

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TextAsync(response));
    }

    [Fact]
    public async Task A_client_that_asks_for_JSON_gets_no_page()
    {
        await using var endpoint = await StartAsync();

        using var response = await GetAsync(endpoint.Client, TestEndpoint.Path, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The parameter 'query' is missing", await TextAsync(response));
    }

    [Theory]
    [InlineData("static/js/main.0a1b2c.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("service-worker.js", "text/javascript; charset=utf-8", "no-store")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-store")]
    [InlineData("favicon.svg", "image/svg+xml", "no-store")]
    public async Task Files_have_their_type_and_may_be_kept_where_they_are_named_by_hash(
        string name,
        string type,
        string caching
    )
    {
        await using var endpoint = await StartAsync();

        using var response = await GetAsync(endpoint.Client, $"{TestEndpoint.Path}/{name}", "*/*");

        Assert.Equal(name, await TextAsync(response));
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(name.Length, response.Content.Headers.ContentLength);
        Assert.Equal(caching, string.Join(", ", response.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("/static")]
    [InlineData("/static/")]
    [InlineData("/other.js")]
    [InlineData("//index.html")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/static/..%2f..%2fsecret.txt")]
    [InlineData("/%5c..%5csecret.txt")]
    public async Task Nothing_outside_the_folder_is_served(string path)
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.Path, "secret.txt"),
            "secret",
            TestContext.Current.CancellationToken
        );
        await using var endpoint = await StartAsync();

        var request = $"GET {TestEndpoint.Path}{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

        var (status, body) = await RawConnection.ExchangeAsync(endpoint.Uri, request);

        Assert.Contains("404", status, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configuration_names_this_endpoint_and_no_telemetry()
    {
        await using var endpoint = await StartAsync();

        using var response = await GetAsync(endpoint.Client, TestEndpoint.Path + "/bcp-config.json", "*/*");

        var configuration = JsonElement.Parse(await TextAsync(response));
        Assert.True(configuration.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(configuration.GetProperty("disableTelemetry").GetBoolean());
        Assert.Equal("News", configuration.GetProperty("title").GetString());
        Assert.Equal("{ hello }", configuration.GetProperty("graphQLDocument").GetString());
    }

    [Fact]
    public async Task Without_the_files_a_page_says_how_to_get_them_and_how_to_query()
    {
        await using var endpoint = await TestEndpoint.StartAsync(
            new GraphQLHttpOptions { IdeFolder = _folder.Path + "/none" }
        );

        using var response = await GetAsync(endpoint.Client, TestEndpoint.Path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var page = await TextAsync(response);
        Assert.Contains("Install Node", page, StringComparison.Ordinal);
        Assert.Contains("curl", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_of_a_file_is_GET_without_the_body()
    {
        await using var endpoint = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, TestEndpoint.Path + "/favicon.svg");

        using var response = await endpoint.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("favicon.svg".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await TextAsync(response));
    }

    private async Task<TestEndpoint> StartAsync()
    {
        var folder = Path.Combine(_folder.Path, "ide");
        foreach (
            var name in (string[])
                ["static/js/main.0a1b2c.js", "service-worker.js", "manifest.webmanifest", "favicon.svg"]
        )
        {
            var file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, name, TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(
            Path.Combine(folder, "index.html"),
            "<p>IDE</p>",
            TestContext.Current.CancellationToken
        );
        return await TestEndpoint.StartAsync(
            new()
            {
                IdeFolder = folder,
                IdeTitle = "News",
                IdeDocument = static () => "{ hello }",
            }
        );
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string url, string accept = Browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.ParseAdd(accept);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
