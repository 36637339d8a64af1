using System.Net;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Tests the depth of responses. Only persisted documents may nest enough fields to reach it.</summary>
public sealed class DefaultResponseDepthTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_response_of_a_listed_document_may_have_as_many_levels_as_the_default_and_no_more()
    {
        var limit = DefaultLimits.Server.MaxResponseDepth;
        Write("deepest", limit);
        Write("too-deep", limit + 1);
        await using var endpoint = await LimitSchema.StartWithAsync(server =>
            new() { Documents = PersistedDocuments.Read(_folder.Path, server) }
        );

        using var deepest = await endpoint.PostAsync("""{"documentId":"deepest"}""");
        using var tooDeep = await endpoint.PostAsync(
            """{"documentId":"too-deep"}""",
            "Accept: application/graphql-response+json"
        );

        var levels = (await TestEndpoint.TextAsync(deepest)).Count(static letter => letter is '[' or '{');
        Assert.Equal("""{"data":{""".Count('{') + limit, levels);
        Assert.Equal(HttpStatusCode.BadRequest, tooDeep.StatusCode);
        Assert.Equal(
            $"{{\"errors\":[{{\"message\":\"The response would have more than {limit} levels; "
                + """ask for less at once.","extensions":{"code":"OPERATION_TOO_LARGE"}}]}""",
            await TestEndpoint.TextAsync(tooDeep)
        );
    }

    /// <summary>
    /// Writes a document. Each <c>table</c> gives three levels, so the text is less deep than the response.
    /// </summary>
    private void Write(string id, int levels)
    {
        string[] fields = [.. Enumerable.Repeat("{ table ", levels / 3), .. Enumerable.Repeat("{ node ", levels % 3)];
        var text = $"{string.Concat(fields)}{{ leaf }}{string.Concat(Enumerable.Repeat(" }", fields.Length))}";
        File.WriteAllText(Path.Combine(_folder.Path, id + ".graphql"), text);
    }
}
