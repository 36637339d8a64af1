using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>Runs an interruption once, just before the first write to a chosen table.</summary>
public sealed class InterruptedTableStore(ITableStore inner, string beforeWriteTo, Func<Task> interruption)
    : ITableStore
{
    private int _interrupted;

    public Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken) =>
        inner.EnsureTablesAsync(tables, cancellationToken);

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    ) => inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    ) => inner.QueryAsync(table, partitionKey, range, limit, continuation, cancellationToken);

    public async Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    )
    {
        if (table == beforeWriteTo && Interlocked.Exchange(ref _interrupted, 1) == 0)
            await interruption();
        return await inner.WriteAsync(table, partitionKey, operations, cancellationToken);
    }
}
