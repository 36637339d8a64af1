using System.Diagnostics;
using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Serverless.Tables.Azure;

/// <summary>
/// Keeps tables in Azure Table Storage, in Azure Cosmos DB for Table or in the emulator Azurite. It adds to the
/// service's client what the contract asks for beyond it: it finds out whether a write whose response was lost took
/// effect, bounds the time of a call, waits for a table that is being deleted, and explains every failure.
/// </summary>
public sealed class AzureTableStore : ITableStore
{
    private static readonly ActivitySource Activities = new("Serverless.Tables");

    private readonly TableCall.Policy _policy = new();
    private readonly TableServiceClient _client;
    private readonly AzureTableStoreOptions _options;
    private readonly TableErrors _errors;

    /// <summary>Opens a service with the tokens of an identity.</summary>
    /// <param name="endpoint">An address such as <c>https://account.table.core.windows.net</c>.</param>
    /// <exception cref="ArgumentException">
    /// The endpoint does not use https; tokens are sent over nothing else.
    /// </exception>
    public AzureTableStore(Uri endpoint, TokenCredential credential, AzureTableStoreOptions? options = null)
        : this(StorageConnection.WithToken(endpoint, credential), options) { }

    /// <summary>Opens a service with an account key or a shared access signature.</summary>
    /// <param name="connectionString">
    /// The text that the portal shows, or <c>UseDevelopmentStorage=true</c> for Azurite on its usual port.
    /// </param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public AzureTableStore(string connectionString, AzureTableStoreOptions? options = null)
        : this(StorageConnection.Parse(connectionString), options) { }

    private AzureTableStore(StorageConnection connection, AzureTableStoreOptions? options)
    {
        _options = options ?? new();
        _options.RetryPolicy ??= new TableRetryPolicy(_options.Retry);
        _options.AddPolicy(_policy, HttpPipelinePosition.PerRetry);
        _client = connection.Open(_options);
        _errors = new(connection.Endpoint, _options.CallTimeout);
        Endpoint = connection.Endpoint;
    }

    /// <summary>The address of the service, with a slash at its end.</summary>
    public Uri Endpoint { get; }

    /// <summary>The number of requests sent so far, including retries.</summary>
    public long Requests => _policy.Requests;

    public async Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables)
            TableKeys.CheckTable(table);
        await Task.WhenAll(tables.Select(table => EnsureTableAsync(table, cancellationToken))).ConfigureAwait(false);
    }

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    )
    {
        TableRules.CheckGet(table, partitionKey, rowKey);
        return CallAsync(
            "get",
            table,
            (call, bounded) => FindAsync(call, table, partitionKey, rowKey, bounded),
            cancellationToken
        );
    }

    public Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    )
    {
        TableRules.CheckQuery(table, partitionKey, range, limit);
        return CallAsync(
            "query",
            table,
            async (call, bounded) =>
            {
                var pages = _client
                    .GetTableClient(table)
                    .QueryAsync<TableEntity>(Filter(partitionKey, range), limit, select: null, bounded)
                    .AsPages(continuation, limit);
                // Only the first page: the caller asks for the next one.
                var page = await ReadAsync(call, table, () => pages.FirstAsync(bounded).AsTask()).ConfigureAwait(false);
                // Cosmos DB promises no order. A partition of ours fits into one page, so sorting the page sorts the
                // partition.
                var rows = page.Values.Select(TableEntities.Read);
                return new TableQueryPage(
                    [.. rows.OrderBy(static row => row.RowKey, StringComparer.Ordinal)],
                    page.ContinuationToken
                );
            },
            cancellationToken
        );
    }

    public Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    )
    {
        TableRules.CheckWrite(table, partitionKey, operations);
        return CallAsync(
            "write",
            table,
            async (call, bounded) =>
            {
                try
                {
                    return await SubmitAsync(table, partitionKey, operations, bounded).ConfigureAwait(false);
                }
                catch (TableTransactionFailedException exception) when (TableErrors.IsPrecondition(exception))
                {
                    // An earlier try may have succeeded and lost its response: then its own rows are in the way.
                    var written = new WrittenRows(this, table, partitionKey, operations);
                    if (call.Tries > 1 && await written.FindAsync(bounded).ConfigureAwait(false) is { } etags)
                        return etags;
                    var failed = operations[exception.FailedTransactionActionIndex ?? 0];
                    throw new TablePreconditionFailedException(table, partitionKey, failed, exception);
                }
                catch (RequestFailedException exception) when (exception.Status == 400)
                {
                    // Azurite answers InvalidInput where the table is missing; reading a single row reports that
                    // clearly.
                    await FindAsync(call, table, partitionKey, operations[0].RowKey, bounded).ConfigureAwait(false);
                    throw;
                }
            },
            cancellationToken
        );
    }

    private static string Filter(string partitionKey, RowKeyRange range)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey}");
        if (range.From is { } from)
            filter += TableClient.CreateQueryFilter($" and RowKey ge {from}");
        if (range.Before is { } before)
            filter += TableClient.CreateQueryFilter($" and RowKey lt {before}");
        return filter;
    }

    private async Task<TableRow?> FindAsync(
        TableCall call,
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var client = _client.GetTableClient(table);
            var response = await ReadAsync(
                    call,
                    table,
                    () => client.GetEntityAsync<TableEntity>(partitionKey, rowKey, select: null, cancellationToken)
                )
                .ConfigureAwait(false);
            return TableEntities.Read(response.Value);
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            // The status alone does not tell: a table that does not exist is 404 too.
            return null;
        }
    }

    /// <summary>Sends a request for entities; once they have arrived, a value of an unknown type is damage.</summary>
    private async Task<T> ReadAsync<T>(TableCall call, string table, Func<Task<T>> send)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (NotSupportedException exception) when (call.LastStatus == 200)
        {
            throw _errors.UnknownType(exception, table);
        }
    }

    private async Task<IReadOnlyList<string?>> SubmitAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    )
    {
        var actions = operations.Select(operation => TableEntities.Write(partitionKey, operation));
        var response = await _client
            .GetTableClient(table)
            .SubmitTransactionAsync(actions, cancellationToken)
            .ConfigureAwait(false);
        if (response.Value.Count != operations.Count)
            throw new FormatException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"It answered {response.Value.Count} of {operations.Count} operations."
                )
            );
        return [.. response.Value.Select(static part => part.Headers.ETag?.ToString())];
    }

    private async Task EnsureTableAsync(string table, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await TryEnsureTableAsync(table, cancellationToken).ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(began) >= _options.DeletionTimeout)
                throw new TableStoreUnavailableException(
                    $"Table '{table}' of the store at {Endpoint} is still being deleted. Try again in a minute."
                );
            await Task.Delay(_options.DeletionInterval, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns false while a table of this name is being deleted.</summary>
    private Task<bool> TryEnsureTableAsync(string table, CancellationToken cancellationToken) =>
        CallAsync(
            "ensure",
            table,
            async (_, bounded) =>
            {
                try
                {
                    await _client.CreateTableAsync(table, bounded).ConfigureAwait(false);
                    return true;
                }
                catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.TableAlreadyExists)
                {
                    return true;
                }
                catch (RequestFailedException exception) when (exception.ErrorCode == TableErrorCode.TableBeingDeleted)
                {
                    return false;
                }
            },
            cancellationToken
        );

    /// <summary>Runs one call of the contract: traces it, bounds its time and translates its exceptions.</summary>
    private async Task<T> CallAsync<T>(
        string operation,
        string table,
        Func<TableCall, CancellationToken, Task<T>> send,
        CancellationToken cancellationToken
    )
    {
        using var activity = Activities.StartActivity($"tables {operation}", ActivityKind.Client);
        activity?.SetTag("db.collection.name", table).SetTag("server.address", Endpoint.Host);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_options.CallTimeout);
        var call = new TableCall();
        using var scope = call.Begin();
        try
        {
            return await send(call, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (_errors.Translate(exception, table, call, cancellationToken) is { } translated)
        {
            activity?.SetStatus(ActivityStatusCode.Error, translated.Message);
            if (ReferenceEquals(translated, exception))
                throw;
            throw translated;
        }
    }
}
