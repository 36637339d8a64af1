using System.Net;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.Testing;

namespace Serverless.GraphQL.AspNetCore.Tests.Documents;

public sealed class PersistedDocumentsTests : IDisposable
{
    private const string Hello = "query Greet($n: String) { hello(name: $n) }";
    private const string Answer = """{"data":{"hello":"Hello, world!"}}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("greet")]
    [InlineData("deeper/touch")]
    [InlineData("from-manifest")]
    [InlineData("from-apollo")]
    public async Task A_document_of_the_folder_is_executed_by_its_id(string id)
    {
        Write("greet.graphql", Hello);
        Write("deeper/touch.gql", "mutation { touch }");
        Write("manifest.json", """{"from-manifest":"{ hello }"}""");
        Write(
            "apollo.json",
            """{"format":"apollo-persisted-query-manifest","version":1,"operations":"""
                + """[{"id":"from-apollo","name":"A","type":"query","body":"{ hello }"}]}"""
        );
        Write("README.md", "not a document");
        await using var endpoint = await StartAsync();

        using var response = await endpoint.PostAsync($$"""{"documentId":"{{id}}"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            id == "deeper/touch" ? """{"data":{"touch":1}}""" : Answer,
            await TestEndpoint.TextAsync(response)
        );
    }

    [Fact]
    public async Task Variables_and_the_name_of_the_operation_go_with_an_id()
    {
        Write("two.graphql", $"{Hello} query Other {{ __typename }}");
        await using var endpoint = await StartAsync();

        using var response = await endpoint.PostAsync(
            """{"query":null,"documentId":"two","operationName":"Greet","variables":{"n":"é"}}"""
        );

        Assert.Equal("""{"data":{"hello":"Hello, é!"}}""", await TestEndpoint.TextAsync(response));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\n", false)]
    [InlineData("\n", true)]
    public async Task A_document_is_found_by_the_hash_of_its_text_with_or_without_the_last_line_break(
        string end,
        bool hashWithEnd
    )
    {
        Write("greet.graphql", Hello + end);
        await using var endpoint = await StartAsync();
        var hash = PersistedQuery.Hash(hashWithEnd ? Hello + end : Hello);

        foreach (
            var body in (string[])
                [
                    $$"""{"documentId":"sha256:{{hash}}"}""",
                    $$"""{"documentId":"SHA256:{{hash.ToUpperInvariant()}}"}""",
                    PersistedQuery.Request(hash),
                ]
        )
        {
            using var response = await endpoint.PostAsync(body);
            Assert.Equal(Answer, await TestEndpoint.TextAsync(response));
        }
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task An_unknown_id_is_an_error_of_the_request(string accept, int status)
    {
        Write("greet.graphql", Hello);
        await using var endpoint = await StartAsync();

        using var response = await endpoint.PostAsync("""{"documentId":"gret"}""", $"Accept: {accept}");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"There is no document with the id """
                + """'gret'.","extensions":{"code":"PERSISTED_DOCUMENT_NOT_FOUND"}}]}""",
            await TestEndpoint.TextAsync(response)
        );
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("\"query\":\"{ hello }\"")]
    [InlineData(
        "\"extensions\":{\"persistedQuery\":{\"version\":1,"
            + "\"sha256Hash\":\"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38\"}}"
    )]
    public async Task An_id_cannot_be_combined_with_a_query_or_a_hash(string other)
    {
        Write("greet.graphql", Hello);
        await using var endpoint = await StartAsync();

        using var response = await endpoint.PostAsync($$"""{"documentId":"greet",{{other}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("send one of them", await TestEndpoint.TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", "PERSISTED_DOCUMENT_REQUIRED")]
    [InlineData("""{"query":"query Greet($n: String) { hello(name: $n) }"}""", "PERSISTED_DOCUMENT_REQUIRED")]
    [InlineData("""{"documentId":"greet"}""", null)]
    [InlineData("""[{"query":"{ hello }"}]""", "PERSISTED_DOCUMENT_REQUIRED")]
    [InlineData("""[{"documentId":"greet"}]""", null)]
    public async Task Other_documents_are_refused_where_only_persisted_ones_are_executed(string body, string? code)
    {
        Write("greet.graphql", Hello);
        await using var endpoint = await StartAsync(static options =>
            options with
            {
                OnlyPersistedDocuments = true,
                MaxBatchSize = 1,
            }
        );

        using var response = await endpoint.PostAsync(body);

        var text = await TestEndpoint.TextAsync(response);
        if (code is null)
            Assert.Contains(Answer, text, StringComparison.Ordinal);
        else
            Assert.Contains(code, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_in_the_URL_is_refused_where_only_persisted_documents_are_executed()
    {
        Write("greet.graphql", Hello);
        await using var endpoint = await StartAsync(static options => options with { OnlyPersistedDocuments = true });

        using var refused = await endpoint.GetAsync("?query={hello}");
        using var answered = await endpoint.GetAsync("?documentId=greet");

        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", await TestEndpoint.TextAsync(refused), StringComparison.Ordinal);
        Assert.Equal(Answer, await TestEndpoint.TextAsync(answered));
    }

    [Theory]
    [InlineData("query { unknown }", "1:9: Cannot query field \"unknown\" on type \"Query\".")]
    [InlineData("query {\n  hello(", "2:9: Syntax Error: ")]
    public async Task A_document_that_cannot_be_executed_is_found_at_start_up(string text, string problem)
    {
        Write("good.graphql", Hello);
        Write("bad.graphql", text);

        var exception = await Assert.ThrowsAsync<PersistedDocumentException>(() => StartAsync());

        Assert.StartsWith(
            $"{Path.Combine(_folder.Path, "bad.graphql")}:{problem}",
            Assert.Single(exception.Problems),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_file_that_cannot_be_used_is_named_at_once()
    {
        Write("a.json", "[]");
        Write("b.json", "{");
        Write("c.json", """{"x":7,"sha256:00":"{ hello }","good":"{ hello }"}""");
        Write("d.json", """{"operations":[{"id":"x"}]}""");
        Write("good.graphql", "{ __typename }");
        File.WriteAllBytes(Path.Combine(_folder.Path, "z.graphql"), [0xFF]);

        var exception = await Assert.ThrowsAsync<PersistedDocumentException>(() => StartAsync());

        Assert.Collection(
            exception.Problems.Select(problem => problem[(_folder.Path.Length + 1)..]),
            static problem =>
                Assert.Equal("a.json: the file is not a manifest: write a JSON object of ids and documents.", problem),
            static problem =>
                Assert.StartsWith("b.json: the file is not a manifest: ", problem, StringComparison.Ordinal),
            static problem => Assert.Equal("c.json (x): the document is not a string.", problem),
            static problem =>
                Assert.StartsWith(
                    "c.json (sha256:00): the id is not the hash of the document, which is sha256:",
                    problem,
                    StringComparison.Ordinal
                ),
            static problem => Assert.Equal("d.json: an entry of 'operations' has no 'id' or no 'body'.", problem),
            problem => Assert.Equal($"good.graphql: another document has the id 'good'.", problem),
            static problem => Assert.Equal("z.graphql: the file is not valid UTF-8.", problem)
        );
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        var exception = await Assert.ThrowsAsync<PersistedDocumentException>(() => StartAsync(folder: "none"));

        Assert.EndsWith("none: the folder of documents does not exist.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "PERSISTED_QUERY_NOT_SUPPORTED")]
    [InlineData(true, "PERSISTED_QUERY_NOT_FOUND")]
    public async Task Without_the_option_nothing_is_registered_and_the_document_is_answered(bool hasFolder, string code)
    {
        await using var endpoint = hasFolder ? await StartAsync() : await TestEndpoint.StartAsync();
        var hash = PersistedQuery.Hash(Hello);

        using var sent = await endpoint.PostAsync(PersistedQuery.Request(hash, Hello));
        using var later = await endpoint.PostAsync(PersistedQuery.Request(hash));

        Assert.Equal(Answer, await TestEndpoint.TextAsync(sent));
        Assert.Contains(code, await TestEndpoint.TextAsync(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_registered_where_only_persisted_documents_are_executed()
    {
        await using var endpoint = await StartAsync(static options =>
            options with
            {
                OnlyPersistedDocuments = true,
                AutomaticDocuments = new(),
            }
        );
        var hash = PersistedQuery.Hash(Hello);

        using var refused = await endpoint.PostAsync(PersistedQuery.Request(hash, Hello));
        using var later = await endpoint.PostAsync(PersistedQuery.Request(hash));

        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", await TestEndpoint.TextAsync(refused), StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await TestEndpoint.TextAsync(later), StringComparison.Ordinal);
    }

    private Task<TestEndpoint> StartAsync(
        Func<GraphQLHttpOptions, GraphQLHttpOptions>? change = null,
        string? folder = null
    ) =>
        TestEndpoint.StartWithAsync(server =>
        {
            var options = new GraphQLHttpOptions
            {
                Documents = PersistedDocuments.Read(Path.Combine(_folder.Path, folder ?? ""), server),
            };
            return change?.Invoke(options) ?? options;
        });

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
