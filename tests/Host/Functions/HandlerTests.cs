using System.Net;
using Serverless.Testing;

namespace Serverless.Host.Tests.Functions;

/// <summary>How the program behaves as a process of the Functions host.</summary>
public sealed class HandlerTests
{
    [Fact]
    public async Task It_answers_the_hosts_probe_while_the_store_does_not_answer_yet()
    {
        await using var store = await TableProxy.StartAsync();
        var silence = store.HoldUpEverything();
        await using var host = await StartAsync(store);

        var ready = await host.Handler.ReadyAsync();
        var probe = await Calls.GetAsync(ready);
        Assert.Equal(HttpStatusCode.OK, probe.Status);
        await silence.Reached;
        var first = Calls.QueryAsync(host, "{ __typename }");
        Assert.False(first.IsCompleted);

        // A request that came too early is answered from the first edition.
        silence.Release();
        Assert.Equal("NO_EDITION", Calls.Code(await first));
        Assert.Equal(1, host.Handler.Starts);
    }

    [Fact]
    public async Task It_is_started_again_after_a_crash_and_given_up_after_the_third()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store);
        await Calls.SeedAsync(host);

        for (var crash = 1; crash <= 2; crash++)
        {
            host.Handler.Kill();
            await Calls.AssertAnswersAsync(host);
            Assert.Equal(1 + crash, host.Handler.Starts);
        }

        host.Handler.Kill();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Calls.HealthAsync(host)).Status);
        await Assert.ThrowsAsync<HandlerGoneException>(host.Handler.ReadyAsync);
    }

    [Fact]
    public async Task A_program_that_cannot_start_is_given_up_with_its_reason_on_standard_error()
    {
        using var app = new ChangingApp("--store", "AccountName=nobody");
        await using var host = await FunctionsHost.StartAsync(app.Folder, HostVersion.Newer, new Dictionary<string, string?>());

        var gone = await Assert.ThrowsAsync<HandlerGoneException>(host.Handler.ReadyAsync);

        Assert.Equal(3, host.Handler.Starts);
        Assert.Contains("serverless: --store: ", gone.Message, StringComparison.Ordinal);
        Assert.Equal(3, host.Handler.Log.Errors.Count);
    }

    [Fact]
    public async Task A_trigger_that_is_no_function_of_ours_fails_its_run_and_nothing_else()
    {
        await using var store = await TableProxy.StartAsync();
        using var app = new ChangingApp();
        Directory.CreateDirectory(Path.Combine(app.Folder, "nightly"));
        await File.WriteAllTextAsync(
            Path.Combine(app.Folder, "nightly", "function.json"),
            """{"bindings":[{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 0 3 * * *","useMonitor":false}]}""",
            TestContext.Current.CancellationToken);
        await using var host = await StartAsync(store, app.Folder);

        Assert.Equal(EnvelopeOutcome.Failed, await host.TriggerAsync("nightly", """{"IsPastDue":false}"""));
        Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
    }

    [Fact]
    public async Task A_file_may_be_the_store_where_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        using var app = new ChangingApp("--store", folder.File("news.db"));
        await using var host = await FunctionsHost.StartAsync(app.Folder, HostVersion.Older, new Dictionary<string, string?>());

        Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
        await Calls.AssertAnswersAsync(host);
    }

    [Fact]
    public async Task On_a_desk_nobody_can_seed_over_HTTP()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;

        var answer = await Calls.SendAsync(HttpMethod.Post, new(endpoint, "/api/seed"));

        Assert.Equal((HttpStatusCode.NotFound, "NOT_FOUND"), (answer.Status, answer["code"]));
    }

    private static Task<FunctionsHost> StartAsync(TableProxy store, string? folder = null) => FunctionsHost.StartAsync(
        folder ?? PublishedApp.Folder, HostVersion.Newer, new Dictionary<string, string?> { ["NewsStorage"] = store.ConnectionString });
}
