using Serverless.Testing.Programs;

namespace Serverless.Host.Tests.Serving;

/// <summary>The store changes, breaks and returns while the program runs.</summary>
public sealed class StoreTests
{
    [Fact]
    public async Task A_load_by_another_process_is_served_without_a_restart()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);
        var changed = Seeds.CopyTo(workspace);
        Seeds.Change(changed);

        Assert.Equal(0, ServerlessProcess.Run("load", changed, "--store", workspace.Store).ExitCode);

        await Eventually.HoldsAsync(async () => await ApiClient.EditionAsync(endpoint) != before);
    }

    [Fact]
    public void Loading_the_same_content_again_writes_nothing()
    {
        using var workspace = new Workspace();
        var first = ServerlessProcess.Run("load", Seeds.Folder, "--store", workspace.Store);
        var second = ServerlessProcess.Run("load", Seeds.Folder, "--store", workspace.Store);

        Assert.StartsWith("Loaded data set", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing to do for data set", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_that_is_killed_changes_nothing_and_the_next_one_succeeds()
    {
        using var workspace = new Workspace();
        Assert.Equal(0, ServerlessProcess.Run("load", Seeds.Folder, "--store", workspace.Store).ExitCode);
        var changed = Seeds.CopyTo(workspace);
        Seeds.Change(changed);

        // A journal beside the file shows that the load has begun to write; it is killed at that moment.
        using (var load = ServerlessProcess.Start("load", changed, "--store", workspace.Store))
        {
            await Eventually.HoldsAsync(() =>
                Task.FromResult(File.Exists(workspace.Store + "-wal") || !load.IsRunning)
            );
            load.Kill();
        }

        var (process, endpoint) = ServerlessProcess.Serve(workspace, "--seeds", changed);
        using var running = process;
        Assert.Equal(
            5,
            (await ApiClient.DataAsync(endpoint, "{ edition { articleCount } }"))
                .GetProperty("edition")
                .GetProperty("articleCount")
                .GetInt32()
        );
        Assert.Equal(0, ServerlessProcess.Run("load", changed, "--store", workspace.Store).ExitCode);
    }

    [Fact]
    public async Task While_the_store_is_damaged_the_last_edition_is_served_and_health_says_so()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);

        foreach (var file in Directory.EnumerateFiles(workspace.Folder, "news.db*"))
        {
            using var damaged = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            damaged.SetLength(0);
            damaged.Write("This was a database once."u8);
        }

        await Eventually.HoldsAsync(async () =>
        {
            Assert.Equal(before, await ApiClient.EditionAsync(endpoint));
            return (await ApiClient.HealthAsync(endpoint)).GetProperty("status").GetString() == "degraded";
        });
    }
}
