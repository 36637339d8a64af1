using System.Net;
using Serverless.FunctionsHosting;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>
/// The store is down, returns, or rejects a key. The app reports it, keeps running, and is never restarted.
/// </summary>
public sealed class OutageTests
{
    [Fact]
    public async Task A_store_that_is_down_at_the_start_is_served_later_without_a_restart()
    {
        await using var store = await TableProxy.StartAsync();
        await using (var host = await StartAsync(store.ConnectionString))
            Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
        store.IsDown = true;

        await using var later = await StartAsync(store.ConnectionString);
        var refused = await Calls.QueryAsync(later, Calls.Soldiers);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNAVAILABLE"), (refused.Status, Calls.Code(refused)));
        await Eventually.HoldsAsync(async () => (await Calls.HealthAsync(later))["code"] == "STORE_UNAVAILABLE");
        Assert.DoesNotContain("127.0.0.1", refused.Text, StringComparison.Ordinal);

        store.IsDown = false;
        await Eventually.HoldsAsync(async () =>
            (await Calls.QueryAsync(later, Calls.Soldiers)).Status == HttpStatusCode.OK
        );
        Assert.Equal("ok", (await Calls.HealthAsync(later))["status"]);
        // An outage is one line in the log, however many requests meet it.
        Assert.Contains("STORE_UNAVAILABLE", Assert.Single(later.Worker.Log.Errors), StringComparison.Ordinal);
        Assert.Equal(1, later.Worker.Starts);
    }

    [Fact]
    public async Task While_the_store_is_down_the_edition_in_memory_answers_and_health_is_degraded()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store.ConnectionString);
        await Calls.SeedAsync(host);
        store.IsDown = true;

        await Eventually.HoldsAsync(async () =>
        {
            await Calls.AssertAnswersAsync(host);
            return (await Calls.HealthAsync(host))["status"] == "degraded";
        });
        store.IsDown = false;
        await Eventually.HoldsAsync(async () => (await Calls.HealthAsync(host))["status"] == "ok");
    }

    [Fact]
    public async Task A_wrong_key_is_logged_and_hidden_from_clients()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(
            store.ConnectionString.Replace("AccountKey=Eby8", "AccountKey=AAAA", StringComparison.Ordinal)
        );

        var refused = await Calls.QueryAsync(host, Calls.Soldiers);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "STORE_UNAVAILABLE"), (refused.Status, Calls.Code(refused)));
        var seeding = await Calls.SeedAsync(host);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, seeding.Status);
        Assert.All(
            [refused.Text, seeding.Text, host.Worker.Log.ToString()],
            static text => Assert.DoesNotContain("AAAA", text, StringComparison.Ordinal)
        );
        Assert.NotEmpty(host.Worker.Log.Errors);
        Assert.Equal(0, store.Transactions);
    }

    [Fact]
    public async Task A_logged_error_has_the_id_of_the_invocation()
    {
        await using var store = await TableProxy.StartAsync();
        store.IsDown = true;
        await using var host = await StartAsync(store.ConnectionString);

        var refused = await Calls.SeedAsync(host);
        Assert.True(refused.Status == HttpStatusCode.ServiceUnavailable, $"{refused.Status} {host.Worker.Log}");

        Assert.Contains(
            host.Worker.Log.Errors,
            static line => line.StartsWith("Serverless: Seeding failed. (invocation ", StringComparison.Ordinal)
        );
    }

    private static Task<FunctionsHost> StartAsync(string store) =>
        FunctionsHost.StartAsync(PublishedApp.Folder, new Dictionary<string, string?> { ["NewsStorage"] = store });
}
