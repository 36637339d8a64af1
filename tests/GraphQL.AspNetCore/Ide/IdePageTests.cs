using System.Net;
using System.Text.Json;
using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Ide;

public sealed class IdePageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(TestEndpoint.Path, "graphql/")]
    [InlineData(TestEndpoint.Path + "?a=b", "graphql/?a=b")]
    public async Task A_browser_is_redirected_to_the_path_with_a_slash(string url, string location)
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = endpoint.Uri };

        using var response = await IdeEndpoint.GetAsync(client, url);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_browser_gets_the_page_with_a_policy_that_blocks_other_hosts()
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, TestEndpoint.Path);

        Assert.Equal("<p>IDE</p>", await TestEndpoint.TextAsync(response));
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
    public async Task A_browser_that_sends_a_query_gets_its_response(string url)
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, TestEndpoint.Path + "/" + url);

        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TestEndpoint.TextAsync(response));
    }

    [Fact]
    public async Task A_client_that_asks_for_JSON_does_not_get_the_page()
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, TestEndpoint.Path, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The parameter 'query' is missing", await TestEndpoint.TextAsync(response));
    }

    [Fact]
    public async Task The_configuration_names_this_endpoint_and_no_telemetry()
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, TestEndpoint.Path + "/bcp-config.json", "*/*");

        var configuration = JsonElement.Parse(await TestEndpoint.TextAsync(response));
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

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, TestEndpoint.Path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var page = await TestEndpoint.TextAsync(response);
        Assert.Contains("install Node", page, StringComparison.Ordinal);
        Assert.Contains("curl", page, StringComparison.Ordinal);
    }
}
