using Serverless.Testing.Programs;
namespace Serverless.Host.Tests;

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

    [Fact]
    public async Task It_prints_a_query_that_works()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        await process.WaitForLineAsync("Ctrl+C");

        var body = process.Output.Split(" -d '")[1].Split('\'')[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")),
        };
        var (_, answer) = await ApiClient.SendAsync(request);

        Assert.Contains("\"contested\":true", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_that_changed_are_loaded_where_the_current_edition_came_from_them()
    {
        using var workspace = new Workspace();
        var seeds = Seeds.CopyTo(workspace);
        string before;
        var (first, endpoint) = ServerlessProcess.Serve(workspace, "--seeds", seeds);
        using (first) before = await ApiClient.EditionAsync(endpoint);

        Seeds.Change(seeds);
        var (second, again) = ServerlessProcess.Serve(workspace, "--seeds", seeds);
        using (second) Assert.NotEqual(before, await ApiClient.EditionAsync(again));
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

        var editions = new[] { await ApiClient.EditionAsync(first.Endpoint()), await ApiClient.EditionAsync(second.Endpoint()) };

        Assert.Equal(editions[0], editions[1]);
    }
}
