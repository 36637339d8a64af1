using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>
/// A store that fails after a number of writes, as if its process were killed there. Reads fail from then on too.
/// </summary>
/// <param name="writes">The number of writes that succeed, including calls that ensure tables.</param>
/// <param name="lostAnswer">Whether the first failing write takes effect nevertheless.</param>
public sealed class FailingTableStore(ITableStore inner, int writes, bool lostAnswer) : ITableStore
{
    private int _left = writes;

    public bool HasFailed => Volatile.Read(ref _left) < 0;

    public async Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken) =>
        await WriteAsync(async () =>
        {
            await inner.EnsureTablesAsync(tables, cancellationToken);
            return 0;
        });

    public Task<TableRow?> GetAsync(
        string table,
        string partitionKey,
        string rowKey,
        CancellationToken cancellationToken
    ) => HasFailed ? throw Gone() : inner.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    ) =>
        HasFailed ? throw Gone() : inner.QueryAsync(table, partitionKey, range, limit, continuation, cancellationToken);

    public Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    ) => WriteAsync(() => inner.WriteAsync(table, partitionKey, operations, cancellationToken));

    private static TableStoreUnavailableException Gone() => new("The store is gone, as the test wants it.");

    private async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        var left = Interlocked.Decrement(ref _left);
        if (left >= 0)
            return await write();
        if (left == -1 && lostAnswer)
            await write();
        throw Gone();
    }
}
