using Serverless.News.Publishing;
using Serverless.Tables.Azure;
using Serverless.Testing.Node;
using Serverless.Testing.Programs;
using Serverless.Testing.Tables;

namespace Serverless.Api.Tests.Stores;

/// <summary>Runs the program on a Table service: Azurite stops, rejects requests and loses tables.</summary>
public sealed class AzureStoreTests : IAsyncLifetime
{
    private readonly Workspace _workspace = new();
    private Azurite _azurite = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(folder: _workspace.Folder);

    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        _workspace.Dispose();
    }

    [Fact]
    public async Task A_query_is_answered_from_a_Table_service()
    {
        Assert.StartsWith(
            "Loaded data set 'istanbul-talks': 5 articles",
            Load(Seeds.Folder).Output,
            StringComparison.Ordinal
        );
        Assert.StartsWith("Nothing to do for data set", Load(Seeds.Folder).Output, StringComparison.Ordinal);

        var (process, endpoint) = ServerlessProcess.Serve(_azurite.ConnectionString);
        using var running = process;

        Assert.Contains("is loaded already", process.Output, StringComparison.Ordinal);
        Assert.Equal(["23", "58"], await SoldiersKilledAsync(endpoint));
    }

    [Fact]
    public async Task The_last_edition_is_served_while_the_service_is_down_and_a_new_one_afterwards()
    {
        var (process, endpoint) = ServerlessProcess.Serve(_azurite.ConnectionString);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);
        Assert.Equal("ok", await StatusAsync(endpoint));

        await _azurite.DisposeAsync();
        await Eventually.HoldsAsync(async () =>
        {
            Assert.Equal(before, await ApiClient.EditionAsync(endpoint));
            return await StatusAsync(endpoint) == "degraded";
        });
        OneLine.Says(Load(Seeds.Folder), "does not answer", _azurite.Endpoint.AbsoluteUri);

        _azurite = await Azurite.StartAsync(_azurite.Port, _workspace.Folder);
        await Eventually.HoldsAsync(async () => await StatusAsync(endpoint) == "ok");
        Assert.Equal(before, await ApiClient.EditionAsync(endpoint));
        var changed = Seeds.CopyTo(_workspace);
        Seeds.Change(changed);
        Assert.Equal(0, Load(changed).ExitCode);
        await Eventually.HoldsAsync(async () => await ApiClient.EditionAsync(endpoint) != before);
    }

    [Fact]
    public void A_wrong_key_is_reported_in_one_line()
    {
        const string Wrong = "d3Jvbmc=";
        var connectionString = $"AccountName=devstoreaccount1;AccountKey={Wrong};TableEndpoint={_azurite.Endpoint}";

        OneLine.Says(Load(Seeds.Folder, connectionString), "denies access (HTTP 403", "Check the account key");
        var serve = ServerlessProcess.Run("serve", "--port", "0", "--store", connectionString);
        OneLine.Says(serve, "denies access (HTTP 403", "Check the account key");
        Assert.DoesNotContain(Wrong, serve.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:1/a",
        "http://127.0.0.1:1/a/ does not answer: Connection refused"
    )]
    [InlineData(
        "AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=nowhere.invalid",
        "https://a.table.nowhere.invalid/ does not answer: "
    )]
    public void A_wrong_endpoint_is_reported_in_one_line(string connectionString, string expected) =>
        OneLine.Says(
            Load(Seeds.Folder, connectionString),
            expected,
            "Check that it runs and that the endpoint is right."
        );

    [Fact]
    public async Task A_load_that_is_refused_half_way_changes_nothing_that_readers_see()
    {
        Assert.Equal(0, Load(Seeds.Folder).ExitCode);
        var before = await ReadWholeAsync();
        var changed = Seeds.CopyTo(_workspace);
        Seeds.Change(changed);

        var failures = 0;
        for (var passed = 0; await LoadAsync(changed, passed) is { ExitCode: not 0 } run; passed += 4, failures++)
        {
            OneLine.Says(run, "denies access (HTTP 403, AuthenticationFailed");
            Assert.Equal(before, await ReadWholeAsync());
        }

        Assert.InRange(failures, 5, 50);
        Assert.NotEqual(before, await ReadWholeAsync());
    }

    [Fact]
    public async Task A_table_that_another_program_deleted_is_named_and_loading_restores_it()
    {
        Assert.Equal(0, Load(Seeds.Folder).ExitCode);
        var (process, endpoint) = ServerlessProcess.Serve(_azurite.ConnectionString);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);

        await _azurite.DeleteTablesAsync(Cancellation, "claims", "relations");

        OneLine.Says(
            ServerlessProcess.Run("serve", "--port", "0", "--store", _azurite.ConnectionString),
            "table 'claims' is not in the store; another program deleted it",
            "serverless load <folder>"
        );
        Assert.Equal(["23", "58"], await SoldiersKilledAsync(endpoint));
        Assert.StartsWith("Repaired data set 'istanbul-talks'", Load(Seeds.Folder).Output, StringComparison.Ordinal);
        using var again = ServerlessProcess.Serve(_azurite.ConnectionString).Process;
        Assert.Equal(before, await ApiClient.EditionAsync(again.Endpoint()));
    }

    [Fact]
    public async Task Loading_restores_all_tables_after_they_were_deleted()
    {
        Assert.Equal(0, Load(Seeds.Folder).ExitCode);
        var (process, endpoint) = ServerlessProcess.Serve(_azurite.ConnectionString);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);

        await _azurite.DeleteTablesAsync(
            Cancellation,
            "editions",
            "articles",
            "claims",
            "attributions",
            "entities",
            "questions",
            "relations"
        );

        await Eventually.HoldsAsync(async () =>
        {
            Assert.Equal(["23", "58"], await SoldiersKilledAsync(endpoint));
            return await StatusAsync(endpoint) == "degraded";
        });
        Assert.StartsWith("Loaded data set 'istanbul-talks'", Load(Seeds.Folder).Output, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => await ApiClient.EditionAsync(endpoint) != before);
        Assert.Equal("ok", await StatusAsync(endpoint));
    }

    private (int ExitCode, string Output, string Errors) Load(string folder, string? store = null) =>
        ServerlessProcess.Run("load", folder, "--store", store ?? _azurite.ConnectionString);

    /// <summary>Loads through a proxy that rejects all requests after the first few.</summary>
    private async Task<(int ExitCode, string Output, string Errors)> LoadAsync(string folder, int passed)
    {
        await using var proxy = await FaultyProxy.StartAsync(
            _azurite.Endpoint,
            request => request < passed ? Fault.None : Fault.Forbidden
        );
        return Load(
            folder,
            _azurite.ConnectionString.Replace(
                _azurite.Endpoint.AbsoluteUri,
                proxy.Endpoint.AbsoluteUri,
                StringComparison.Ordinal
            )
        );
    }

    /// <summary>Reads all records of the current edition, and returns its id.</summary>
    private async Task<string> ReadWholeAsync()
    {
        var reader = new EditionReader(new AzureTableStore(_azurite.ConnectionString));
        return (await reader.ReadCurrentAsync(null, Cancellation))!.Info.Id;
    }

    private static async Task<string?> StatusAsync(Uri endpoint) =>
        (await ApiClient.HealthAsync(endpoint)).GetProperty("status").GetString();

    private static async Task<IEnumerable<string?>> SoldiersKilledAsync(Uri endpoint)
    {
        const string Query =
            """{ question(id: "question:pakistani-soldiers-killed-in-october") { positions { label } } }""";
        var question = (await ApiClient.DataAsync(endpoint, Query)).GetProperty("question");
        return question
            .GetProperty("positions")
            .EnumerateArray()
            .Select(static p => p.GetProperty("label").GetString())
            .Order();
    }
}
