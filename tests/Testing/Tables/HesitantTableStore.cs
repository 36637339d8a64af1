using Serverless.Tables;

namespace Serverless.Testing.Tables;

/// <summary>
/// Answers every query with an empty page first and says that it goes on, as the Table service may where a query takes
/// long.
/// </summary>
/// <param name="forEver">Whether it goes on with the same empty page without end.</param>
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
