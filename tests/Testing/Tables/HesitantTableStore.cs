using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>
/// Answers every query with an empty page and a continuation first, as the Table service may for a slow query.
/// </summary>
/// <param name="forEver">Whether every page is that empty page.</param>
public sealed class HesitantTableStore(ITableStore inner, bool forEver = false) : ITableStore
{
    private const string Start = "the start";

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
    )
    {
        if (continuation is null || forEver)
            return Task.FromResult(new TableQueryPage([], Start));
        var next = continuation == Start ? null : continuation;
        return inner.QueryAsync(table, partitionKey, range, limit, next, cancellationToken);
    }

    public Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    ) => inner.WriteAsync(table, partitionKey, operations, cancellationToken);
}
