using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Azure.Core;

namespace Serverless.Tables.Azure;

/// <summary>
/// Tables in Azure Table Storage, in Azure Cosmos DB for Table or in the emulator Azurite: the REST protocol of the Table
/// service.
/// </summary>
public sealed class AzureTableStore : ITableStore
{
    private static readonly ActivitySource Activities = new("Serverless.Tables");

    private readonly TableService _service;
    private readonly EntityAddress _address;
    private readonly AzureTableStoreOptions _options;

    /// <summary>A service that a token opens.</summary>
    /// <param name="endpoint">Such as <c>https://account.table.core.windows.net</c>.</param>
    public AzureTableStore(Uri endpoint, TokenCredential credential, AzureTableStoreOptions? options = null)
        : this(StorageConnection.WithToken(endpoint, credential), options)
    {
    }

    /// <param name="connectionString">
    /// With an account key or a shared access signature, as the portal shows it, or <c>UseDevelopmentStorage=true</c> for
    /// Azurite on its usual port.
    /// </param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public AzureTableStore(string connectionString, AzureTableStoreOptions? options = null)
        : this(StorageConnection.Parse(connectionString), options)
    {
    }

    private AzureTableStore(StorageConnection connection, AzureTableStoreOptions? options)
    {
        _options = options ?? new();
        _service = new(connection, _options);
        _address = new(connection.Endpoint);
    }

    /// <summary>The address of the service.</summary>
    public Uri Endpoint => _service.Endpoint;

    /// <summary>How many requests were sent to it, retries included.</summary>
    public long Requests => _service.Requests;

    public async Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables)
            TableKeys.CheckTable(table);
        await Task.WhenAll(tables.Select(table => EnsureTableAsync(table, cancellationToken))).ConfigureAwait(false);
    }

    public Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableRules.CheckGet(table, partitionKey, rowKey);
        return TraceAsync<TableRow?>("get", table, async () =>
        {
            var uri = _address.Row(table, partitionKey, rowKey);
            var answer = await _service.GetAsync(uri, cancellationToken).ConfigureAwait(false);
            if (answer.Status == 200)
                return Read(answer, EntityJson.Read);
            return answer.Error.Code == "ResourceNotFound" ? null : throw Translate(answer.Error, table);
        });
    }

    public Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken)
    {
        TableRules.CheckQuery(table, partitionKey, range, limit);
        return TraceAsync("query", table, async () =>
        {
            var uri = _address.Query(table, partitionKey, range, limit, continuation);
            var answer = await _service.GetAsync(uri, cancellationToken).ConfigureAwait(false);
            if (answer.Status != 200)
                throw Translate(answer.Error, table);
            var rows = Read(answer, static json => json.GetProperty("value").EnumerateArray().Select(EntityJson.Read).ToList());
            // Cosmos DB promises no order; a partition of ours fits into one page, so that sorting a page sorts the partition.
            return new TableQueryPage([.. rows.OrderBy(static row => row.RowKey, StringComparer.Ordinal)], answer.Continuation);
        });
    }

    public Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken)
    {
        TableRules.CheckWrite(table, partitionKey, operations);
        return TraceAsync("write", table, async () =>
        {
            var body = TransactionBody.Of(_address, table, partitionKey, operations);
            var answer = await _service.PostAsync(_address.Batch, body.ContentType, body.Content, cancellationToken)
                .ConfigureAwait(false);
            if (answer.Status != 202)
                throw Translate(answer.Error, table);
            var parts = TransactionAnswer.Read(answer.Content.ToString());
            if (parts.Count == operations.Count && parts.All(static part => part.Status < 400))
                return [.. parts.Select(static part => part.ETag)];
            var error = parts.Count > 0 ? ServiceError.Read(parts[^1].Status, parts[^1].Body) : answer.Error;
            return await SettleAsync(error, answer.WasRetried, table, partitionKey, operations, cancellationToken)
                .ConfigureAwait(false);
        });
    }

    /// <summary>What a transaction that was refused comes to: it may have been done before, when its answer was lost.</summary>
    private async Task<IReadOnlyList<string?>> SettleAsync(
        ServiceError error,
        bool wasRetried,
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken)
    {
        if (!error.IsPrecondition)
        {
            // Azurite says InvalidInput where the table is missing; a single row tells.
            if (error.Status == 400)
                await GetAsync(table, partitionKey, operations[0].RowKey, cancellationToken).ConfigureAwait(false);
            throw Translate(error, table);
        }
        if (wasRetried)
        {
            var written = new WrittenRows(this, table, partitionKey, operations);
            if (await written.FindAsync(cancellationToken).ConfigureAwait(false) is { } etags)
                return etags;
        }
        throw new TablePreconditionFailedException(table, partitionKey, operations[error.Operation ?? 0]);
    }

    private Task<bool> EnsureTableAsync(string table, CancellationToken cancellationToken) => TraceAsync("ensure", table, async () =>
    {
        var began = Stopwatch.GetTimestamp();
        while (!await TryEnsureTableAsync(table, cancellationToken).ConfigureAwait(false))
        {
            if (Stopwatch.GetElapsedTime(began) >= _options.DeletionTimeout)
                throw new TableStoreUnavailableException(
                    $"Table '{table}' of the store at {Endpoint} is still being deleted. Try again in a minute.");
            await Task.Delay(_options.DeletionInterval, cancellationToken).ConfigureAwait(false);
        }
        return true;
    });

    /// <summary>False while a table of this name is being deleted.</summary>
    private async Task<bool> TryEnsureTableAsync(string table, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes($$"""{"TableName":"{{table}}"}""");
        var answer = await _service.PostAsync(_address.Tables, "application/json", content, cancellationToken)
            .ConfigureAwait(false);
        if (answer.Status < 300 || answer.Error.Code == "TableAlreadyExists")
            return true;
        return answer.Error.IsTableBeingDeleted ? false : throw Translate(answer.Error, table);
    }

    private T Read<T>(ServiceAnswer answer, Func<JsonElement, T> read)
    {
        try
        {
            return read(JsonElement.Parse(answer.Content));
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new TableStoreRefusedException(
                $"What answers at {Endpoint} is no Table service: {error.Message} Check the endpoint.", error);
        }
    }

    private TableStoreException Translate(ServiceError error, string table) =>
        error.IsTableNotFound ? new TableNotFoundException(table) : error.Translate(Endpoint);

    private async Task<T> TraceAsync<T>(string operation, string table, Func<Task<T>> call)
    {
        using var activity = Activities.StartActivity($"tables {operation}", ActivityKind.Client);
        activity?.SetTag("db.collection.name", table).SetTag("server.address", Endpoint.Host);
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (TableStoreException error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.Message);
            throw;
        }
    }
}
