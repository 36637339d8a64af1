using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>
/// Holds the first queries, and the first writes of pages, until the given number of them has begun. A caller that
/// makes them in turn fails after a minute.
/// </summary>
public sealed class MeetingTableStore(ITableStore inner, int queries = 1, int writes = 1) : ITableStore
{
    private readonly Meeting _queries = new(queries);
    private readonly Meeting _writes = new(writes);

    public Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken) =>
        inner.EnsureTablesAsync(tables, cancellationToken);

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    ) => inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public async Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    )
    {
        await _queries.JoinAsync(cancellationToken);
        return await inner.QueryAsync(table, partitionKey, range, limit, continuation, cancellationToken);
    }

    public async Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    )
    {
        // Manifests and pointers must be written in turn.
        if (table != "editions")
            await _writes.JoinAsync(cancellationToken);
        return await inner.WriteAsync(table, partitionKey, operations, cancellationToken);
    }

    private sealed class Meeting(int participants)
    {
        private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _missing = participants;

        public Task JoinAsync(CancellationToken cancellationToken)
        {
            if (Interlocked.Decrement(ref _missing) == 0)
                _complete.SetResult();
            return _complete.Task.WaitAsync(TimeSpan.FromMinutes(1), cancellationToken);
        }
    }
}
