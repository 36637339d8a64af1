using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Ide;

public sealed class IdeFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("static/js/main.0a1b2c.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable")]
    [InlineData("service-worker.js", "text/javascript; charset=utf-8", "no-store")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8", "no-store")]
    [InlineData("favicon.svg", "image/svg+xml", "no-store")]
    public async Task Files_have_a_media_type_and_may_be_cached_if_named_by_hash(
        string name,
        string type,
        string caching
    )
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        using var response = await IdeEndpoint.GetAsync(endpoint.Client, $"{TestEndpoint.Path}/{name}", "*/*");

        Assert.Equal(name, await TestEndpoint.TextAsync(response));
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
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);

        var request = $"GET {TestEndpoint.Path}{path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

        var (status, body) = await RawConnection.ExchangeAsync(endpoint.Uri, request);

        Assert.Contains("404", status, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_of_a_file_is_GET_without_the_body()
    {
        await using var endpoint = await IdeEndpoint.StartAsync(_folder);
        using var request = new HttpRequestMessage(HttpMethod.Head, TestEndpoint.Path + "/favicon.svg");

        using var response = await endpoint.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("favicon.svg".Length, response.Content.Headers.ContentLength);
        Assert.Empty(await TestEndpoint.TextAsync(response));
    }
}

/// <summary>Starts an endpoint with a few files in place of the IDE.</summary>
internal static class IdeEndpoint
{
    private const string Browser =
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    public static async Task<TestEndpoint> StartAsync(TemporaryFolder parent)
    {
        var folder = Path.Combine(parent.Path, "ide");
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

    public static async Task<HttpResponseMessage> GetAsync(HttpClient client, string url, string accept = Browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.ParseAdd(accept);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
