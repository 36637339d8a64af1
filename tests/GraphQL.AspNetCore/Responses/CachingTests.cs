using System.Net;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Responses;

public sealed class CachingTests : IDisposable
{
    private const string Public = "public, max-age=60, stale-while-revalidate=600";

    private readonly TemporaryFolder _folder = new();

    private string _version = "1";

    public CachingTests()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "greet.graphql"), "query ($n: String) { hello(name: $n) }");
        File.WriteAllText(Path.Combine(_folder.Path, "letters.graphql"), "{ letters(count: 5000) }");
        File.WriteAllText(Path.Combine(_folder.Path, "fails.graphql"), "{ refuse }");
        File.WriteAllText(Path.Combine(_folder.Path, "touch.graphql"), "mutation { touch }");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("?documentId=greet", Public)]
    [InlineData("?documentId=greet&variables={\"n\":\"a\"}", Public)]
    [InlineData("?documentId=fails", "no-store")]
    [InlineData("?documentId=touch", "no-store")]
    [InlineData("?documentId=unknown", "no-store")]
    [InlineData("?documentId=greet&variables={\"n\":7}", "no-store")]
    [InlineData("?query={hello}", "no-store")]
    public async Task Only_responses_to_stored_queries_without_errors_may_be_cached(string url, string caching)
    {
        await using var endpoint = await StartAsync();

        using var response = await endpoint.GetAsync(url);

        Assert.Equal(caching, string.Join(", ", response.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task A_POST_or_a_request_with_credentials_is_never_cached()
    {
        await using var endpoint = await StartAsync();

        using var post = await endpoint.PostAsync("""{"documentId":"greet"}""");
        using var authorized = await endpoint.GetAsync("?documentId=greet", "Authorization: Bearer x");

        foreach (var response in (HttpResponseMessage[])[post, authorized])
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        }

        Assert.Null(post.Headers.ETag);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/html")]
    [InlineData("image/png")]
    public async Task A_response_that_may_be_cached_is_the_same_for_everybody(string accept)
    {
        await using var endpoint = await StartAsync();

        using var response = await endpoint.GetAsync(
            "?documentId=letters",
            $"Accept: {accept}",
            "Accept-Encoding: br, gzip"
        );

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("?query={hello}")]
    [InlineData("?documentId=greet")]
    public async Task An_unchanged_response_is_not_sent_again(string url)
    {
        await using var endpoint = await StartAsync();
        using var first = await endpoint.GetAsync(url);
        var tag = first.Headers.ETag!.ToString();

        foreach (var given in (string[])[tag, tag[2..], $"\"other\", {tag}"])
        {
            using var again = await endpoint.GetAsync(url, $"If-None-Match: {given}");
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag?.ToString());
            Assert.Equal(first.Headers.CacheControl?.ToString(), again.Headers.CacheControl?.ToString());
            Assert.Equal("", await TestEndpoint.TextAsync(again));
        }
    }

    [Theory]
    [InlineData("?query={hello}", "?query={hello(name:\"a\")}", "application/json")]
    [InlineData("?query={hello}", "?query={hello}", "application/graphql-response+json")]
    [InlineData("?documentId=greet", "?documentId=greet&variables={\"n\":\"a\"}", "application/json")]
    [InlineData(
        "?query=query+A{hello}+query+B{hello}&operationName=A",
        "?query=query+A{hello}+query+B{hello}&operationName=B",
        "application/json"
    )]
    public async Task Another_request_has_another_tag(string url, string other, string accept)
    {
        await using var endpoint = await StartAsync();
        using var first = await endpoint.GetAsync(url, "Accept: application/json");

        using var second = await endpoint.GetAsync(other, $"Accept: {accept}", $"If-None-Match: {first.Headers.ETag}");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task New_data_has_another_tag()
    {
        await using var endpoint = await StartAsync();
        using var first = await endpoint.GetAsync("?query={hello}");
        _version = "2";

        using var second = await endpoint.GetAsync("?query={hello}", $"If-None-Match: {first.Headers.ETag}");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("?query={refuse}")]
    [InlineData("?query={unknown}")]
    [InlineData("?query=")]
    public async Task A_response_with_errors_has_no_tag(string url)
    {
        await using var endpoint = await StartAsync();

        using var response = await endpoint.GetAsync(url);

        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("nonsense")]
    [InlineData("\"00000000000000000000000000000000\"")]
    public async Task Other_conditions_are_answered_in_full(string condition)
    {
        await using var endpoint = await StartAsync();

        using var response = await endpoint.GetAsync("?query={hello}", $"If-None-Match: {condition}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_version_there_are_no_tags()
    {
        await using var endpoint = await TestEndpoint.StartAsync();

        using var response = await endpoint.GetAsync("?query={hello}");

        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task The_cost_is_reported_only_on_request()
    {
        await using var endpoint = await StartAsync();

        using var reported = await endpoint.PostAsync("""{"query":"{ hello }"}""", "GraphQL-Cost: report");
        using var url = await endpoint.GetAsync("?documentId=greet", "GraphQL-Cost: report");
        using var other = await endpoint.PostAsync("""{"query":"{ hello }"}""", "GraphQL-Cost: no");

        const string WithCost =
            """{"data":{"hello":"Hello, world!"},"extensions":{"cost":{"estimated":0,"maximum":20000}}}""";
        Assert.Equal(WithCost, await TestEndpoint.TextAsync(reported));
        Assert.Equal(WithCost, await TestEndpoint.TextAsync(url));
        Assert.Equal("no-store", url.Headers.CacheControl?.ToString());
        Assert.Null(url.Headers.ETag);
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await TestEndpoint.TextAsync(other));
    }

    private Task<TestEndpoint> StartAsync() =>
        TestEndpoint.StartWithAsync(server => new GraphQLHttpOptions
        {
            Documents = PersistedDocuments.Read(_folder.Path, server),
            Version = _ => _version,
        });
}
