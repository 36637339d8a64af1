using System.Net;
using Serverless.FunctionsHosting;
using Serverless.Testing;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>Tests the app as a process of the Functions host.</summary>
public sealed class WorkerTests
{
    [Fact]
    public async Task The_worker_is_ready_while_the_store_does_not_answer_and_early_requests_wait()
    {
        await using var store = await TableProxy.StartAsync();
        var silence = store.HoldUpEverything();
        await using var host = await StartAsync(store.ConnectionString);

        await silence.Reached;
        var early = Calls.QueryAsync(host, "{ __typename }");
        Assert.Equal("starting", (await Calls.HealthAsync(host))["status"]);
        Assert.False(early.IsCompleted);
        silence.Release();

        Assert.Equal("NO_EDITION", Calls.Code(await early));
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task The_worker_is_started_again_after_a_crash_and_given_up_after_the_third()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store.ConnectionString);
        await Calls.SeedAsync(host);

        for (var crash = 1; crash <= 2; crash++)
        {
            host.Worker.Kill();
            await Calls.AssertAnswersAsync(host);
            Assert.Equal(1 + crash, host.Worker.Starts);
        }

        host.Worker.Kill();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Calls.HealthAsync(host)).Status);
        await Assert.ThrowsAsync<WorkerGoneException>(host.Worker.LoadedAsync);
    }

    [Fact]
    public async Task The_worker_ends_with_exit_code_0_when_the_host_terminates_it()
    {
        await using var store = await TableProxy.StartAsync();
        await using var host = await StartAsync(store.ConnectionString);
        await Calls.SeedAsync(host);

        host.Worker.Terminate();

        Assert.Equal(
            0,
            await host.Worker.Ended.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)
        );
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task A_client_that_disconnects_ends_only_its_request()
    {
        await using var store = await TableProxy.StartAsync();
        var silence = store.HoldUpEverything();
        await using var host = await StartAsync(store.ConnectionString);
        using var leaving = new CancellationTokenSource();
        using var client = new HttpClient();

        var abandoned = client.GetAsync(new Uri(host.GraphQL, "?query={__typename}"), leaving.Token);
        await silence.Reached;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => abandoned);
        // The worker gives up on the request while the store still does not answer.
        var channel = (await host.Worker.LoadedAsync()).Channel;
        await Eventually.HoldsAsync(() => Task.FromResult(channel.PendingInvocations == 0));
        silence.Release();

        await Calls.SeedAsync(host);
        await Calls.AssertAnswersAsync(host);
        Assert.Equal(1, host.Worker.Starts);
        Assert.Empty(host.Worker.Log.Errors);
    }

    [Theory]
    [InlineData("NewsStorage", null, "no store is set")]
    [InlineData("NewsStorage", "AccountName=a;AccountKey=not-base64!", "the setting NewsStorage: ")]
    [InlineData("NewsStorage__tableServiceUri", "ftp://account.example", "the setting NewsStorage__tableServiceUri")]
    [InlineData(
        "GraphQL__MaxCost",
        "plenty",
        "the setting GraphQL__MaxCost is a number from 1 to 1000000000, not 'plenty'."
    )]
    [InlineData("GraphQL__Introspektion", "false", "the setting GraphQL__Introspektion is not known")]
    [InlineData("GraphQL_Introspection", "false", "did you mean 'GraphQL__Introspection'?")]
    [InlineData("GraphQL:Introspection", "off", "the setting GraphQL:Introspection is true or false, not 'off'.")]
    [InlineData(
        "NewsStorage_tableServiceUri",
        "https://account.example",
        "did you mean 'NewsStorage__tableServiceUri'?"
    )]
    [InlineData(
        "CUSTOMCONNSTR_NewsStorage",
        "AccountName=a;AccountKey=not-base64!",
        "the setting CUSTOMCONNSTR_NewsStorage: "
    )]
    [InlineData(
        "NewsStorage",
        "@Microsoft.KeyVault(SecretUri=not-base64)",
        "the setting NewsStorage is a Key Vault reference"
    )]
    [InlineData("GraphQL__Documents", "/no/such/folder", "the setting GraphQL__Documents: ")]
    [InlineData(
        "GraphQL__MaxCost",
        "AccountKey=not-base64",
        "the setting GraphQL__MaxCost is a number from 1 to 1000000000, not a text of 21 "
    )]
    [InlineData(
        "GraphQL__CorsOrigins",
        "AccountName=a;AccountKey=not-base64",
        "the setting GraphQL__CorsOrigins is not a list of origins "
    )]
    public async Task A_wrong_setting_is_the_response_to_every_request_and_does_not_end_the_process(
        string setting,
        string? value,
        string reason
    )
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string?> { [setting] = value };
        // Settings for other things than the store need one for the store beside them.
        if (!setting.Contains("NewsStorage", StringComparison.Ordinal) || setting == "NewsStorage_tableServiceUri")
            settings["NewsStorage__file"] = folder.File("news.db");
        await using var host = await FunctionsHost.StartAsync(
            PublishedApp.Folder,
            settings,
            cancellationToken: TestContext.Current.CancellationToken
        );

        var health = await Calls.HealthAsync(host);
        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, "unavailable", "SETTINGS_INVALID"),
            (health.Status, health["status"], health["code"])
        );
        Assert.Contains(reason, health["reason"], StringComparison.Ordinal);
        var refused = await Calls.QueryAsync(host, "{ __typename }");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SETTINGS_INVALID"), (refused.Status, Calls.Code(refused)));
        var seeding = await Calls.SeedAsync(host);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SETTINGS_INVALID"), (seeding.Status, seeding["code"]));
        Assert.Equal(1, host.Worker.Starts);
        Assert.Contains(reason, Assert.Single(host.Worker.Log.Errors), StringComparison.Ordinal);
        Assert.All(
            [health.Text, refused.Text, seeding.Text, host.Worker.Log.ToString()],
            static text => Assert.DoesNotContain("not-base64", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_app_that_cannot_start_closes_its_store()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The files that a process has open are listed in /proc.");
        using var folder = new TemporaryFolder();
        var store = folder.File("news.db");
        await using var host = await FunctionsHost.StartAsync(
            PublishedApp.Folder,
            new Dictionary<string, string?>
            {
                ["NewsStorage__file"] = store,
                ["GraphQL__Documents"] = "/no/such/folder",
            },
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal("SETTINGS_INVALID", (await Calls.HealthAsync(host))["code"]);
        await Eventually.HoldsAsync(() => Task.FromResult(!OpenFiles(host.Worker.ProcessId).Contains(store)));
        Assert.True(File.Exists(store));
    }

    private static IEnumerable<string?> OpenFiles(int process) =>
        Directory.EnumerateFiles($"/proc/{process}/fd").Select(static file => new FileInfo(file).LinkTarget);

    [Fact]
    public async Task All_wrong_settings_are_logged_in_lines_of_their_own_and_reported_in_one_reason()
    {
        var settings = new Dictionary<string, string?>
        {
            ["NewsStorage"] = "AccountName=a",
            ["GraphQL__MaxCost"] = "0",
            ["GraphQL_MaxDepth"] = "x",
        };
        await using var host = await FunctionsHost.StartAsync(
            PublishedApp.Folder,
            settings,
            cancellationToken: TestContext.Current.CancellationToken
        );

        var reason = (await Calls.HealthAsync(host))["reason"];

        Assert.All(
            ["the setting NewsStorage: ", "GraphQL__MaxCost", "GraphQL_MaxDepth is not known"],
            part => Assert.Contains(part, reason, StringComparison.Ordinal)
        );
        Assert.Equal(3, host.Worker.Log.Errors.Count);
    }

    [Fact]
    public async Task Health_reports_a_store_that_is_not_a_database()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("news.db"), "These are notes.", TestContext.Current.CancellationToken);
        await using var host = await StartOnFileAsync(folder);

        await Eventually.HoldsAsync(async () => (await Calls.HealthAsync(host))["code"] == "STORE_UNAVAILABLE");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Calls.QueryAsync(host, "{ __typename }")).Status);
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task A_file_is_the_store_where_a_setting_asks_for_it()
    {
        using var folder = new TemporaryFolder();
        await using var host = await StartOnFileAsync(folder);

        Assert.Equal("published", (await Calls.SeedAsync(host))["outcome"]);
        await Calls.AssertAnswersAsync(host);
    }

    [Fact]
    public async Task The_desk_server_does_not_seed_over_HTTP()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;

        var answer = await Calls.SendAsync(HttpMethod.Post, new(endpoint, "/api/seed"));

        Assert.Equal((HttpStatusCode.NotFound, "NOT_FOUND"), (answer.Status, answer["code"]));
    }

    private static Task<FunctionsHost> StartAsync(string store) =>
        FunctionsHost.StartAsync(PublishedApp.Folder, new Dictionary<string, string?> { ["NewsStorage"] = store });

    private static Task<FunctionsHost> StartOnFileAsync(TemporaryFolder folder) =>
        FunctionsHost.StartAsync(
            PublishedApp.Folder,
            new Dictionary<string, string?> { ["NewsStorage__file"] = folder.File("news.db") }
        );
}
