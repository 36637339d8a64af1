namespace Serverless.Tables.Sqlite;

/// <summary>
/// Keeps tables in one SQLite file, which several threads and processes may use at once. A table of the store is a
/// table of the file and a property is a column, so a person can read it with the command <c>sqlite3</c>. A completed
/// write survives a crash of the process and of the machine.
/// </summary>
/// <remarks>
/// The first call opens the file, and creates it with its folder. Statements block a thread of the pool while they run.
/// </remarks>
public sealed class SqliteTableStore : ITableStore, IDisposable
{
    private readonly SqliteConnections _connections;

    // SQLite allows one writer for each file. Threads of this process queue here, fairly; other processes wait in
    // SQLite's busy handler.
    private readonly SemaphoreSlim _writer = new(1);

    /// <param name="path">The path of the file; relative to the current folder if not absolute.</param>
    /// <param name="lockTimeout">
    /// How long a call waits for another program to release its lock; null for ten seconds.
    /// </param>
    public SqliteTableStore(string path, TimeSpan? lockTimeout = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _connections = new(System.IO.Path.GetFullPath(path), lockTimeout ?? TimeSpan.FromSeconds(10));
    }

    /// <summary>The absolute path of the file.</summary>
    public string Path => _connections.Path;

    public async Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken)
    {
        foreach (var table in tables)
            TableKeys.CheckTable(table);
        await WriteAsync(null, connection => SqliteSchema.EnsureTables(connection, tables), cancellationToken)
            .ConfigureAwait(false);
    }

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    )
    {
        TableRules.CheckGet(table, partitionKey, rowKey);
        return ReadAsync(
            table,
            connection => SqliteReads.Get(connection, table, partitionKey, rowKey),
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
        return ReadAsync(
            table,
            connection => SqliteReads.Query(connection, table, partitionKey, range, limit, continuation),
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
        return WriteAsync(
            table,
            connection => SqliteWrites.Apply(connection, table, partitionKey, operations),
            cancellationToken
        );
    }

    public void Dispose()
    {
        _connections.Dispose();
        _writer.Dispose();
    }

    private Task<T> ReadAsync<T>(
        string table,
        Func<SqliteStoreConnection, T> read,
        CancellationToken cancellationToken
    ) => Task.Run(() => _connections.Use(table, read), cancellationToken);

    private async Task<T> WriteAsync<T>(
        string? table,
        Func<SqliteStoreConnection, T> write,
        CancellationToken cancellationToken
    )
    {
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(
                    () => _connections.Use(table, connection => connection.InTransaction(write)),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        finally
        {
            _writer.Release();
        }
    }
}
