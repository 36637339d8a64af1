using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>Passes every call on and counts it, for tests of how many calls a response needs.</summary>
public sealed class CountingTableStore(ITableStore inner) : ITableStore
{
    private int _gets;
    private int _queries;
    private int _writes;

    public int Gets => Volatile.Read(ref _gets);

    public int Queries => Volatile.Read(ref _queries);

    public int Writes => Volatile.Read(ref _writes);

    /// <summary>The number of calls, without those that ensure tables.</summary>
    public int Calls => Gets + Queries + Writes;

    public void Reset()
    {
        Volatile.Write(ref _gets, 0);
        Volatile.Write(ref _queries, 0);
        Volatile.Write(ref _writes, 0);
    }

    public Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken) =>
        inner.EnsureTablesAsync(tables, cancellationToken);

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _gets);
        return inner.GetAsync(table, partitionKey, rowKey, cancellationToken);
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
        Interlocked.Increment(ref _queries);
        return inner.QueryAsync(table, partitionKey, range, limit, continuation, cancellationToken);
    }

    public Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _writes);
        return inner.WriteAsync(table, partitionKey, operations, cancellationToken);
    }
}
