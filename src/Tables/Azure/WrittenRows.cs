namespace Serverless.Tables.Azure;

/// <summary>
/// Finds out whether a transaction whose response was lost took effect: the next try then fails at its own rows. It did
/// if every row is as the transaction would have left it. Another writer may have written the very same rows in
/// between; that looks alike and does no harm.
/// </summary>
internal sealed class WrittenRows(
    ITableStore store,
    string table,
    string partitionKey,
    IReadOnlyList<TableOperation> operations
)
{
    /// <summary>
    /// Returns the ETags that the lost response would have held; null if the transaction did not take effect.
    /// </summary>
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

    /// <summary>The row keys from the first to the last of the transaction.</summary>
    private RowKeyRange Range
    {
        get
        {
            var keys = operations.Select(static operation => operation.RowKey).Order(StringComparer.Ordinal).ToList();
            // No key lies between a key and that key followed by the smallest character of a key.
            return new(keys[0], keys[^1] + " ");
        }
    }

    private static bool IsDone(TableOperation operation, TableRow? found) =>
        operation.Row is { } row ? found is not null && row.HasSameProperties(found) : found is null;
}
