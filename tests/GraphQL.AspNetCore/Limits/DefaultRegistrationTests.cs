using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Registers documents up to the default limits. Beyond them, the oldest is dropped.</summary>
public sealed class DefaultRegistrationTests
{
    private const string NotFound =
        """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""";

    /// <summary>The bytes that the server counts for a document beside two for each UTF-16 unit.</summary>
    private const int BytesBesideText = 400;

    [Fact]
    public async Task As_many_documents_are_kept_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Documents.MaxDocuments;

        Assert.Empty(await ForgottenAsync(Documents(limit)));
        Assert.Equal(Documents(1), await ForgottenAsync(Documents(limit + 1)));
    }

    [Fact]
    public async Task As_many_bytes_are_kept_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Documents.MaxBytes;
        var (most, tooMany) = (DocumentsOf(limit), DocumentsOf(limit + sizeof(char)));

        Assert.Empty(await ForgottenAsync(most));
        Assert.Equal(most[..1], await ForgottenAsync(tooMany));
    }

    private static List<string> Documents(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => $"{{ a{i}: leaf }}")];

    /// <summary>Returns documents of the given total size, each as long as the server accepts.</summary>
    private static List<string> DocumentsOf(long bytes)
    {
        var longest = DefaultLimits.Server.Parser.MaxLength;
        var count = (int)(bytes / (BytesBesideText + (sizeof(char) * longest))) + 1;
        var units = (int)((bytes - (count * BytesBesideText)) / sizeof(char));
        return
        [
            .. Documents(count)
                .Select((document, i) => document.PadRight((units / count) + (i < units % count ? 1 : 0))),
        ];
    }

    /// <summary>Registers all documents in turn, and returns those that the endpoint has dropped.</summary>
    private static async Task<List<string>> ForgottenAsync(List<string> documents)
    {
        await using var endpoint = await LimitSchema.StartAsync(
            DefaultLimits.Http with
            {
                AutomaticDocuments = DefaultLimits.Documents,
            }
        );
        foreach (var document in documents)
            Assert.StartsWith("""{"data":""", await AskAsync(endpoint, document, document), StringComparison.Ordinal);

        List<string> forgotten = [];
        foreach (var document in documents)
            if (await AskAsync(endpoint, document, null) == NotFound)
                forgotten.Add(document);
        return forgotten;
    }

    private static async Task<string> AskAsync(TestEndpoint endpoint, string document, string? query)
    {
        var sha256Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
        var request = new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash } } };
        using var response = await endpoint.PostAsync(JsonSerializer.Serialize(request));
        return await TestEndpoint.TextAsync(response);
    }
}
