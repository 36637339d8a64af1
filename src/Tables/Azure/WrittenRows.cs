namespace Serverless.Tables.Azure;

/// <summary>
/// Finds out whether a transaction took effect whose answer was lost: the try after it finds its own rows in the way
/// and fails. It did if every row is as it would have left it. That another writer wrote the very same rows in between
/// cannot be told apart and does no harm.
/// </summary>
internal sealed class WrittenRows(
    ITableStore store,
    string table,
    string partitionKey,
    IReadOnlyList<TableOperation> operations
)
{
    /// <summary>The ETags that the transaction would have answered with; null if it did not take effect.</summary>
    public async Task<IReadOnlyList<string?>?> FindAsync(CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        var found = store.QueryAllAsync(table, partitionKey, Range, cancellationToken);
        await foreach (var row in found.ConfigureAwait(false))
            rows[row.RowKey] = row;
        return operations.All(operation => IsDone(operation, rows.GetValueOrDefault(operation.RowKey)))
            ? [.. operations.Select(operation => rows.GetValueOrDefault(operation.RowKey)?.ETag)]
            : null;
    }

    /// <summary>From the first to the last row of the transaction.</summary>
    private RowKeyRange Range
    {
        get
        {
            var keys = operations.Select(static operation => operation.RowKey).Order(StringComparer.Ordinal).ToList();
            // No key lies between a key and the same with the smallest character of a key behind it.
            return new(keys[0], keys[^1] + " ");
        }
    }

    private static bool IsDone(TableOperation operation, TableRow? found) =>
        operation.Row is { } row ? found is not null && row.HasSameProperties(found) : found is null;
}
