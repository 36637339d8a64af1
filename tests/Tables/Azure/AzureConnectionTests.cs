using System.Diagnostics;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Core.Pipeline;
using Serverless.Tables.Azure;
using Serverless.Testing.Node;
using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Connects to a store, with each kind of authentication and each kind of failure.</summary>
public sealed class AzureConnectionTests
{
    private const string Key = "c2VjcmV0";

    private readonly string _table = "t" + Guid.NewGuid().ToString("N");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_shared_access_signature_opens_what_it_permits()
    {
        var azurite = await Azurite.SharedAsync();
        var full = await SignAsync(azurite, "query", "add", "create", "update", "write", "delete", "list", "process");
        var store = new AzureTableStore($"TableEndpoint={azurite.Endpoint};SharedAccessSignature={full}");
        await store.EnsureTablesAsync([_table], Cancellation);
        var etag = (await store.WriteAsync(_table, "p", [TableOperation.Insert(new("p", "r"))], Cancellation))[0]!;
        await store.WriteAsync(_table, "p", [TableOperation.Delete("r", etag)], Cancellation);
        Assert.Null(await store.GetAsync(_table, "p", "r", Cancellation));
        Assert.Empty((await store.QueryAsync(_table, "p", RowKeyRange.All, 10, null, Cancellation)).Rows);

        var foreign = new AzureTableStore($"TableEndpoint={azurite.Endpoint};SharedAccessSignature={full}tampered");
        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            foreign.GetAsync(_table, "p", "r", Cancellation)
        );
        Assert.Contains("signature", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task An_endpoint_may_end_with_a_slash(string end)
    {
        var azurite = await Azurite.SharedAsync();
        await using var proxy = await FaultyProxy.StartAsync(azurite.Endpoint, static _ => Fault.None);
        var full = await SignAsync(azurite, "query", "add", "create", "update", "write", "delete", "list", "process");
        var endpoint = proxy.Endpoint.AbsoluteUri + end;
        AzureTableStore[] stores =
        [
            new($"UseDevelopmentStorage=true;TableEndpoint={endpoint}"),
            new($"TableEndpoint={endpoint};SharedAccessSignature={full}"),
        ];

        foreach (var store in stores)
        {
            await store.EnsureTablesAsync([_table], Cancellation);
            await store.WriteAsync(_table, "p", [TableOperation.Upsert(new("p", "r"))], Cancellation);
            Assert.NotNull(await store.GetAsync(_table, "p", "r", Cancellation));
            Assert.Equal(proxy.Endpoint.AbsoluteUri + "/", store.Endpoint.AbsoluteUri);
        }
        Assert.DoesNotContain(proxy.Targets, static target => target.Contains("//", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_not_repeated()
    {
        var azurite = await Azurite.SharedAsync();
        var proxy = await FaultyProxy.StartAsync(azurite.Endpoint, static _ => Fault.None);
        await using var _ = proxy;
        var store = new AzureTableStore(
            $"AccountName=devstoreaccount1;AccountKey={Key};TableEndpoint={proxy.Endpoint}"
        );

        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            store.EnsureTablesAsync([_table], Cancellation)
        );

        Assert.Contains(proxy.Endpoint.AbsoluteUri, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Check the account key", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, proxy.Requests);
    }

    [Fact]
    public async Task A_store_that_is_not_running_is_unavailable()
    {
        var azurite = await Azurite.StartAsync();
        await azurite.DisposeAsync();
        var store = new AzureTableStore(azurite.ConnectionString, Impatient());

        var exception = await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.GetAsync(_table, "p", "r", Cancellation)
        );

        Assert.Contains(azurite.Endpoint.AbsoluteUri, exception.Message, StringComparison.Ordinal);
        Assert.Contains("does not answer", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_always_busy_is_unavailable_after_some_tries()
    {
        await using var proxy = await FaultyProxy.StartAsync(new("http://127.0.0.1:9/account"), static _ => Fault.Busy);
        var store = new AzureTableStore($"AccountName=a;AccountKey={Key};TableEndpoint={proxy.Endpoint}", Impatient());

        var exception = await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.GetAsync(_table, "p", "r", Cancellation)
        );

        Assert.Contains("HTTP 503", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, proxy.Requests);
    }

    [Fact(Timeout = 60_000)]
    public async Task Retry_After_beyond_the_budget_is_unavailable()
    {
        await using var proxy = await FaultyProxy.StartAsync(
            new("http://127.0.0.1:9/account"),
            static _ => Fault.BusyForLong
        );
        var options = Impatient();
        options.CallTimeout = TimeSpan.FromSeconds(3);
        var store = new AzureTableStore($"AccountName=a;AccountKey={Key};TableEndpoint={proxy.Endpoint}", options);

        var exception = await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.GetAsync(_table, "p", "r", TestContext.Current.CancellationToken)
        );

        Assert.EndsWith(
            "within 3 s: its last response was HTTP 503. Try again later.",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(1, proxy.Requests);
    }

    [Fact]
    public async Task Checking_for_a_lost_response_counts_towards_the_timeout_of_the_call()
    {
        var azurite = await Azurite.SharedAsync();
        await new AzureTableStore(azurite.ConnectionString).EnsureTablesAsync([_table], Cancellation);
        await using var proxy = await FaultyProxy.StartAsync(
            azurite.Endpoint,
            static request =>
                request switch
                {
                    0 => Fault.HangingAnswer,
                    1 => Fault.None,
                    _ => Fault.BusyForLong,
                }
        );
        var options = Impatient();
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(2);
        options.CallTimeout = TimeSpan.FromSeconds(4);
        var store = new AzureTableStore(Through(proxy, azurite), options);
        var began = Stopwatch.GetTimestamp();

        await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.WriteAsync(_table, "p", [TableOperation.Insert(new("p", "r"))], Cancellation)
        );

        // With a timeout of its own, the check would end after six seconds.
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 2, 5.5);
        Assert.Equal(3, proxy.Requests);
    }

    [Fact]
    public async Task An_endpoint_without_a_server_is_retried_less_often()
    {
        var azurite = await Azurite.StartAsync();
        await azurite.DisposeAsync();
        var options = Impatient();
        options.Retry.MaxRetries = 100;
        var store = new AzureTableStore(azurite.ConnectionString, options);

        await Assert.ThrowsAsync<TableStoreUnavailableException>(() => store.GetAsync(_table, "p", "r", Cancellation));

        Assert.Equal(4, store.Requests);
    }

    [Fact]
    public async Task Ensuring_waits_for_a_table_that_is_being_deleted_and_reads_do_not_find_it()
    {
        var azurite = await Azurite.SharedAsync();
        await using var proxy = await FaultyProxy.StartAsync(
            azurite.Endpoint,
            static request => request < 4 ? Fault.TableBeingDeleted : Fault.None
        );
        var options = Impatient();
        options.DeletionInterval = TimeSpan.FromMilliseconds(1);
        var store = new AzureTableStore(Through(proxy, azurite), options);

        await Assert.ThrowsAsync<TableNotFoundException>(() => store.GetAsync(_table, "p", "r", Cancellation));
        await store.EnsureTablesAsync([_table], Cancellation);

        Assert.Equal(5, store.Requests);
        Assert.Null(await store.GetAsync(_table, "p", "r", Cancellation));
    }

    [Fact]
    public async Task Waiting_for_a_table_that_is_being_deleted_times_out()
    {
        await using var proxy = await FaultyProxy.StartAsync(
            new("http://127.0.0.1:9/account"),
            static _ => Fault.TableBeingDeleted
        );
        var options = Impatient();
        options.DeletionTimeout = TimeSpan.Zero;
        var store = new AzureTableStore($"AccountName=a;AccountKey={Key};TableEndpoint={proxy.Endpoint}", options);

        var exception = await Assert.ThrowsAsync<TableStoreUnavailableException>(() =>
            store.EnsureTablesAsync([_table], Cancellation)
        );

        Assert.Contains($"'{_table}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("still being deleted", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_a_table_service_is_refused()
    {
        var azurite = await Azurite.SharedAsync();
        // Azurite itself, asked for something that is not one of its accounts.
        var store = new AzureTableStore(
            $"AccountName=a;AccountKey={Key};TableEndpoint=http://127.0.0.1:{azurite.Port}/"
        );

        await Assert.ThrowsAsync<TableStoreRefusedException>(() => store.GetAsync(_table, "p", "r", Cancellation));
    }

    [Fact]
    public async Task A_store_works_again_when_its_server_comes_back()
    {
        var azurite = await Azurite.StartAsync();
        var store = new AzureTableStore(azurite.ConnectionString, Impatient());
        await store.EnsureTablesAsync([_table], Cancellation);
        await azurite.DisposeAsync();
        await Assert.ThrowsAsync<TableStoreUnavailableException>(() => store.GetAsync(_table, "p", "r", Cancellation));

        await using var again = await Azurite.StartAsync(azurite.Port);

        await Assert.ThrowsAsync<TableNotFoundException>(() => store.GetAsync(_table, "p", "r", Cancellation));
        await store.EnsureTablesAsync([_table], Cancellation);
        Assert.Null(await store.GetAsync(_table, "p", "r", Cancellation));
    }

    [Fact]
    public async Task Requests_have_an_id_and_calls_are_traced()
    {
        var azurite = await Azurite.SharedAsync();
        await using var proxy = await FaultyProxy.StartAsync(azurite.Endpoint, static _ => Fault.None);
        var store = new AzureTableStore(Through(proxy, azurite));
        await store.EnsureTablesAsync([_table], Cancellation);
        var names = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Serverless.Tables",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("db.collection.name"), _table))
                    names.Add(activity.OperationName);
            },
        };
        ActivitySource.AddActivityListener(listener);

        await store.GetAsync(_table, "p", "r", Cancellation);
        await store.QueryAsync(_table, "p", RowKeyRange.All, 1, null, Cancellation);
        await store.WriteAsync(_table, "p", [TableOperation.Upsert(new("p", "r"))], Cancellation);

        Assert.Equal(["tables get", "tables query", "tables write"], names);
        Assert.True(Guid.TryParse(proxy.LastHeaders["x-ms-client-request-id"], out _));
    }

    [Theory]
    [InlineData("https://news.table.core.windows.net", "https://storage.azure.com/.default")]
    [InlineData("https://news-secondary.table.core.windows.net/", "https://storage.azure.com/.default")]
    [InlineData("https://news.privatelink.table.core.windows.net/", "https://storage.azure.com/.default")]
    [InlineData("https://tables.web.contoso.com", "https://storage.azure.com/.default")]
    [InlineData("https://news.table.cosmos.azure.com:443/", "https://cosmos.azure.com/.default")]
    public async Task A_token_is_asked_for_the_service_and_sent(string endpoint, string scope)
    {
        var credential = new FixedCredential(static () => "the-token");
        var transport = new RecordingTransport();
        var store = new AzureTableStore(new(endpoint), credential, new() { Transport = transport });

        await Assert.ThrowsAsync<TableStoreRefusedException>(() => store.GetAsync(_table, "p", "r", Cancellation));

        Assert.Equal("Bearer the-token", transport.Authorization);
        Assert.Equal(new Uri(endpoint).Host, transport.Uri!.Host);
        Assert.StartsWith($"/{_table}(", transport.Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal([scope], credential.Scopes);
    }

    [Fact]
    public void A_token_is_not_sent_over_http()
    {
        var credential = new FixedCredential(static () => "the-token");

        var exception = Assert.Throws<ArgumentException>(() =>
            new AzureTableStore(new("http://127.0.0.1/account"), credential)
        );

        Assert.Contains("https only", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_to_obtain_a_token_is_explained()
    {
        var credential = new FixedCredential(static () => throw new InvalidOperationException("Nobody is signed in."));
        var store = new AzureTableStore(
            new("https://news.table.cosmos.azure.com"),
            credential,
            new() { Transport = new RecordingTransport() }
        );

        var exception = await Assert.ThrowsAsync<TableStoreRefusedException>(() =>
            store.GetAsync(_table, "p", "r", Cancellation)
        );

        Assert.Contains(
            "Nobody is signed in. Sign in, or give the program",
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(0, store.Requests);
        Assert.Equal(["https://cosmos.azure.com/.default"], credential.Scopes);
    }

    private static AzureTableStoreOptions Impatient()
    {
        var options = new AzureTableStoreOptions();
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    private static string Through(FaultyProxy proxy, Azurite azurite) =>
        azurite.ConnectionString.Replace(
            azurite.Endpoint.AbsoluteUri,
            proxy.Endpoint.AbsoluteUri,
            StringComparison.Ordinal
        );

    private static async Task<string> SignAsync(Azurite azurite, params string[] permissions)
    {
        var ask = new JsonObject
        {
            ["connectionString"] = azurite.ConnectionString,
            ["signatureFor"] = new JsonArray([.. permissions.Select(static name => JsonValue.Create(name))]),
        };
        return (await NodeScript.RunAsync("data-tables.mjs", ask.ToJsonString(), Cancellation)).GetString()!;
    }

    private sealed class FixedCredential(Func<string> token) : TokenCredential
    {
        public IReadOnlyList<string> Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new(token(), DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext,
            CancellationToken cancellationToken
        ) => new(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Records how a request was authorised, and sends it nowhere.</summary>
    private sealed class RecordingTransport : HttpClientTransport
    {
        public string? Authorization { get; private set; }

        public Uri? Uri { get; private set; }

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Authorization = message.Request.Headers.TryGetValue("Authorization", out var value) ? value : null;
            Uri = message.Request.Uri.ToUri();
            throw new TableStoreRefusedException("The test sends nothing.");
        }
    }
}
