using System.Net;
using Serverless.FunctionsHosting;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>
/// Publishes the packaged data set with the function <c>seed</c>, each time into a store of its own in Azurite.
/// </summary>
public sealed class SeedingTests
{
    [Fact]
    public async Task An_empty_store_is_reported_until_it_is_seeded()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);

        var refused = await Calls.QueryAsync(host, Calls.Soldiers);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "NO_EDITION"), (refused.Status, Calls.Code(refused)));
        Assert.Contains("POST /api/seed", refused.Text, StringComparison.Ordinal);
        var health = await Calls.HealthAsync(host);
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "unavailable", "NO_EDITION"),
            (health.Status, health["status"], health["code"])
        );
        Assert.Equal(0, store.Transactions);

        var seeded = await Calls.SeedAsync(host);
        Assert.Equal(
            (HttpStatusCode.OK, "published", "istanbul-talks"),
            (seeded.Status, seeded["outcome"], seeded["dataset"])
        );

        // At once, and not only when the store is asked the next time.
        await Calls.AssertAnswersAsync(host);
        Assert.Equal(
            (HttpStatusCode.OK, seeded["edition"]),
            ((await Calls.HealthAsync(host)).Status, (await Calls.HealthAsync(host))["edition"])
        );
        Assert.Equal(1, host.Worker.Starts);
        Assert.Empty(host.Worker.Log.Errors);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-2)]
    public async Task A_kill_during_seeding_leaves_nothing_visible_and_seeding_again_succeeds(int transaction)
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        // The last but one moves the pointer; the last one records which data set was loaded last.
        var hold = store.HoldUp(transaction > 0 ? transaction : await TransactionsOfSeedingAsync() + 1 + transaction);

        var interrupted = Calls.SeedAsync(host);
        await hold.Reached;
        host.Worker.Kill();
        hold.Release();
        Assert.Equal((HttpStatusCode.InternalServerError, ""), ((await interrupted).Status, (await interrupted).Text));

        var seeded = await Calls.SeedAsync(host);
        Assert.Equal((HttpStatusCode.OK, "published"), (seeded.Status, seeded["outcome"]));
        Assert.Equal(2, host.Worker.Starts);
        await Calls.AssertAnswersAsync(host);
        Assert.Equal("unchanged", (await Calls.SeedAsync(host))["outcome"]);
    }

    [Fact]
    public async Task After_a_kill_during_seeding_there_is_no_edition_until_the_next_seeding()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        var hold = store.HoldUp(4);

        var interrupted = Calls.SeedAsync(host);
        await hold.Reached;
        host.Worker.Kill();
        hold.Release();
        Assert.Equal(HttpStatusCode.InternalServerError, (await interrupted).Status);

        Assert.Equal("NO_EDITION", Calls.Code(await Calls.QueryAsync(host, Calls.Soldiers)));
        Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
        await Calls.AssertAnswersAsync(host);
    }

    [Fact]
    public async Task While_a_new_edition_is_published_the_old_one_answers()
    {
        await using var store = await TableProxy.StartAsync();
        using var changing = new ChangingApp();
        await using var host = await StartAsync(store, changing.Folder);
        var first = await Calls.SeedAsync(host);
        Assert.Equal("published", first["outcome"]);
        changing.ChangeSeeds();
        var hold = store.HoldUp(2);

        var seeding = Calls.SeedAsync(host);
        await hold.Reached;
        await Calls.AssertAnswersAsync(host);
        Assert.Equal(first["edition"], (await Calls.HealthAsync(host))["edition"]);
        var joined = Calls.SeedAsync(host);
        hold.Release();

        var second = await seeding;
        Assert.Equal("published", second["outcome"]);
        Assert.NotEqual(first["edition"], second["edition"]);
        Assert.Equal(second["edition"], (await Calls.HealthAsync(host))["edition"]);
        Assert.Contains((await joined)["outcome"], (string[])["published", "unchanged"]);

        changing.RestoreSeeds();
        var third = await Calls.SeedAsync(host);
        Assert.Equal(("restored", first["edition"]), (third["outcome"], third["edition"]));
    }

    [Fact]
    public async Task One_of_two_programs_that_publish_at_once_gets_a_conflict_and_may_try_again()
    {
        await using var store = await TableProxy.StartAsync();
        using var changing = new ChangingApp();
        await using var first = await StartAsync(store);
        await using var second = await StartAsync(store, changing.Folder);
        changing.ChangeSeeds();
        var hold = store.HoldUp(3);
        var late = Calls.SeedAsync(second);
        await hold.Reached;
        hold.LetOthersPass();

        Assert.Equal("published", (await Calls.SeedAsync(first))["outcome"]);
        hold.Release();

        var refused = await late;
        Assert.Equal((HttpStatusCode.Conflict, "EDITION_CONFLICT"), (refused.Status, refused["code"]));
        Assert.Equal("published", (await Calls.SeedAsync(second))["outcome"]);
    }

    [Fact]
    public async Task A_client_that_disconnects_does_not_stop_the_seeding()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        var hold = store.HoldUp(3);
        using var leaving = new CancellationTokenSource();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-functions-key", FunctionsHost.MasterKey);

        var abandoned = client.PostAsync(new Uri(host.Address, "/api/seed"), null, leaving.Token);
        await hold.Reached;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);
        hold.Release();

        await Eventually.HoldsAsync(async () => (await Calls.HealthAsync(host)).Status == HttpStatusCode.OK);
        Assert.Empty(host.Worker.Log.Errors);
    }

    [Fact]
    public async Task Every_problem_of_the_data_set_is_reported_and_nothing_is_written()
    {
        await using var store = await TableProxy.StartAsync();
        using var changing = new ChangingApp();
        await using var host = await StartAsync(store, changing.Folder);
        changing.BreakSeeds();

        var refused = await Calls.SeedAsync(host);

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "refused", "DATA_SET_INVALID"),
            (refused.Status, refused["outcome"], refused["code"])
        );
        var problem = refused.Json.GetProperty("problems")[0];
        Assert.Equal("claims/casualties.yaml", problem.GetProperty("file").GetString());
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.Contains(
            "did you mean 'pakistani-military'?",
            problem.GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, store.Transactions);
    }

    [Fact]
    public async Task A_store_that_is_down_refuses_the_seeding_and_the_next_one_succeeds()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        store.IsDown = true;

        var refused = await Calls.SeedAsync(host);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNAVAILABLE"), (refused.Status, refused["code"]));
        store.IsDown = false;

        Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
    }

    private static async Task<int> TransactionsOfSeedingAsync()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        await Calls.SeedAsync(host);
        return store.Transactions;
    }

    private static Task<FunctionsHost> StartAsync(TableProxy store, string? folder = null) =>
        FunctionsHost.StartAsync(
            folder ?? PublishedApp.Folder,
            new Dictionary<string, string?> { ["NewsStorage"] = store.ConnectionString }
        );
}
