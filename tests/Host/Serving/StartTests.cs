using System.Net.Http.Headers;
using System.Text.Json;
using Serverless.Testing.News;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Serving;

public sealed class StartTests
{
    [Fact]
    public async Task The_first_start_loads_the_seeds_and_the_second_loads_nothing()
    {
        using var workspace = new Workspace();
        string edition;
        var (first, endpoint) = ServerlessProcess.Serve(workspace);
        using (first)
        {
            Assert.Contains("Loaded data set 'istanbul-talks': 5 articles", first.Output, StringComparison.Ordinal);
            edition = await ApiClient.EditionAsync(endpoint);
        }

        var (second, again) = ServerlessProcess.Serve(workspace);
        using (second)
        {
            Assert.Contains("is loaded already: 5 articles", second.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("Loaded data set", second.Output, StringComparison.Ordinal);
            Assert.Equal(edition, await ApiClient.EditionAsync(again));
        }
    }

    [Theory]
    [InlineData("seeds", "\"contested\":true")]
    [InlineData("harbour", "\"contested\":true")]
    [InlineData("articles", "\"id\":\"article:one\"")]
    [InlineData("entities", "\"name\":\"Somebody\"")]
    public async Task The_start_report_and_the_IDE_show_a_query_that_the_data_set_answers(
        string dataSet,
        string expected
    )
    {
        using var workspace = new Workspace();
        var folder = DataSet(workspace, dataSet);
        Assert.Equal(0, ServerlessProcess.Run("load", folder, "--store", workspace.Store).ExitCode);
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        await process.WaitForLineAsync("Ctrl+C");

        var body = process.Output.Split(" -d '")[1].Split('\'')[0];
        Assert.Contains(expected, await AnswerAsync(endpoint, body), StringComparison.Ordinal);
        Assert.Contains(expected, await AnswerAsync(endpoint, await FirstTabAsync(endpoint)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_IDE_follows_the_edition_that_is_served()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        Assert.DoesNotContain("question:people-hurt", await FirstTabAsync(endpoint), StringComparison.Ordinal);

        Assert.Equal(0, ServerlessProcess.Run("load", Harbour.Folder, "--store", workspace.Store).ExitCode);

        await Eventually.HoldsAsync(async () =>
            (await FirstTabAsync(endpoint)).Contains("question:people-hurt", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task No_query_is_shown_where_only_persisted_documents_are_executed()
    {
        using var workspace = new Workspace();
        var documents = Path.GetDirectoryName(workspace.Write("documents/one.graphql", "{ __typename }"))!;
        using var process = ServerlessProcess.Start(
            new Dictionary<string, string> { ["GraphQL__Documents"] = documents, ["GraphQL__OnlyDocuments"] = "true" },
            "--port",
            "0",
            "--store",
            workspace.Store
        );
        await process.WaitForLineAsync("Ctrl+C");

        Assert.DoesNotContain("Try: ", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_seeds_are_loaded_if_the_current_edition_came_from_them()
    {
        using var workspace = new Workspace();
        var seeds = Seeds.CopyTo(workspace);
        string before;
        var (first, endpoint) = ServerlessProcess.Serve(workspace, "--seeds", seeds);
        using (first)
            before = await ApiClient.EditionAsync(endpoint);

        Seeds.Change(seeds);
        var (second, again) = ServerlessProcess.Serve(workspace, "--seeds", seeds);
        using (second)
            Assert.NotEqual(before, await ApiClient.EditionAsync(again));
    }

    [Fact]
    public async Task What_a_person_loaded_is_not_replaced_by_the_seeds()
    {
        using var workspace = new Workspace();
        var own = Seeds.CopyTo(workspace);
        Seeds.Change(own);
        var load = ServerlessProcess.Run("load", own, "--store", workspace.Store);
        Assert.Equal(0, load.ExitCode);

        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;

        Assert.Contains("is loaded already", process.Output, StringComparison.Ordinal);
        Assert.Contains(await ApiClient.EditionAsync(endpoint), load.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_starts_at_once_share_the_store()
    {
        using var workspace = new Workspace();
        using var first = ServerlessProcess.Start("serve", "--port", "0", "--store", workspace.Store);
        using var second = ServerlessProcess.Start("serve", "--port", "0", "--store", workspace.Store);

        var editions = new[]
        {
            await ApiClient.EditionAsync(first.Endpoint()),
            await ApiClient.EditionAsync(second.Endpoint()),
        };

        Assert.Equal(editions[0], editions[1]);
    }

    private static string DataSet(Workspace workspace, string name) =>
        name switch
        {
            "seeds" => Seeds.Folder,
            "harbour" => Harbour.Folder,
            "articles" => workspace.Write(
                "tiny.yaml",
                """
                dataset: { name: tiny, title: Tiny }
                articles:
                  - { id: one, genre: NEWS, languages: [en], summary: It is short. }
                """
            ),
            _ => workspace.Write(
                "tiny.yaml",
                """
                dataset: { name: tiny, title: Tiny }
                entities:
                  - { id: somebody, kind: PERSON, name: Somebody }
                """
            ),
        };

    /// <summary>Returns the request that the IDE sends for its first tab.</summary>
    private static async Task<string> FirstTabAsync(Uri endpoint)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(endpoint, "/api/graphql/bcp-config.json"));
        var (_, configuration) = await ApiClient.SendAsync(request);
        var query = JsonElement.Parse(configuration).GetProperty("graphQLDocument").GetString();
        return JsonSerializer.Serialize(new { query });
    }

    private static async Task<string> AnswerAsync(Uri endpoint, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new StringContent(body, new MediaTypeHeaderValue("application/json")),
        };
        var (_, answer) = await ApiClient.SendAsync(request);
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        return answer;
    }
}
