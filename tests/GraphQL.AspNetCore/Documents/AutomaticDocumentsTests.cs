using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Serverless.GraphQL.AspNetCore.Documents;

namespace Serverless.GraphQL.AspNetCore.Tests.Documents;

public sealed class AutomaticDocumentsTests
{
    private const string Hello = "query Greet($n: String) { hello(name: $n) }";
    private const string Answer = """{"data":{"hello":"Hello, world!"}}""";

    [Fact]
    public async Task A_client_registers_a_document_by_its_hash_where_that_is_allowed()
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { AutomaticDocuments = new() });
        var hash = PersistedQuery.Hash(Hello);

        using var unknown = await endpoint.PostAsync(PersistedQuery.Request(hash));
        using var registering = await endpoint.PostAsync(PersistedQuery.Request(hash, Hello));
        using var known = await endpoint.PostAsync(PersistedQuery.Request(hash));
        using var byId = await endpoint.GetAsync($"?documentId=sha256:{hash}");

        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""",
            await TestEndpoint.TextAsync(unknown)
        );
        foreach (var answered in (HttpResponseMessage[])[registering, known, byId])
            Assert.Equal(Answer, await TestEndpoint.TextAsync(answered));
    }

    [Fact]
    public async Task A_client_registers_a_document_by_GET()
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { AutomaticDocuments = new() });
        var extensions = Uri.EscapeDataString(
            $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{PersistedQuery.Hash("{hello}")}}}"}}"""
        );

        using var registering = await endpoint.GetAsync($"?query={{hello}}&extensions={extensions}");
        using var known = await endpoint.GetAsync($"?extensions={extensions}", "Accept: text/html");

        Assert.Equal(Answer, await TestEndpoint.TextAsync(registering));
        Assert.Equal("no-store", registering.Headers.CacheControl?.ToString());
        Assert.Equal(Answer, await TestEndpoint.TextAsync(known));
        Assert.Equal(
            "public, max-age=60, stale-while-revalidate=600",
            string.Join(", ", known.Headers.GetValues("Cache-Control"))
        );
    }

    [Fact]
    public async Task A_document_that_is_not_what_its_hash_says_is_refused_and_not_kept()
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { AutomaticDocuments = new() });

        using var wrong = await endpoint.PostAsync(PersistedQuery.Request(PersistedQuery.Hash("{ other }"), Hello));
        using var later = await endpoint.PostAsync(PersistedQuery.Request(PersistedQuery.Hash("{ other }")));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains(
            "provided sha does not match query",
            await TestEndpoint.TextAsync(wrong),
            StringComparison.Ordinal
        );
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await TestEndpoint.TextAsync(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_executed_is_not_kept()
    {
        await using var endpoint = await TestEndpoint.StartAsync(new GraphQLHttpOptions { AutomaticDocuments = new() });

        using var wrong = await endpoint.PostAsync(
            PersistedQuery.Request(PersistedQuery.Hash("{ unknown }"), "{ unknown }")
        );
        using var later = await endpoint.PostAsync(PersistedQuery.Request(PersistedQuery.Hash("{ unknown }")));

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await TestEndpoint.TextAsync(later), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_are_registered_as_the_limit_and_the_least_recently_used_leave()
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxDocuments = 2 });
        documents.Add("1", "a");
        documents.Add("2", "b");
        Assert.Equal("a", documents.Find("1"));

        documents.Add("3", "c");

        Assert.Equal(["a", null, "c"], new[] { "1", "2", "3" }.Select(documents.Find));
    }

    [Theory]
    [InlineData(2 * (400 + (2 * 10)), "12")]
    [InlineData((2 * (400 + (2 * 10))) - 1, "2")]
    [InlineData(400 + (2 * 10) - 1, "")]
    public void Registered_documents_hold_as_many_bytes_as_the_limit(int bytes, string kept)
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxBytes = bytes });
        documents.Add("1", "1234567890");
        documents.Add("2", "1234567890");

        Assert.Equal(kept, string.Concat(new[] { "1", "2" }.Where(hash => documents.Find(hash) is not null)));
    }
}

/// <summary>Requests with the extension of Apollo's clients.</summary>
internal static class PersistedQuery
{
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Request(string hash, string? query = null) =>
        JsonSerializer.Serialize(
            new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } }
        );
}
