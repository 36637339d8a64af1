namespace Serverless.Tables;

/// <summary>
/// A write did nothing, since the row of one operation was not as the operation required: it existed (insert), or it was
/// missing or had another ETag (replace, delete).
/// </summary>
public sealed class TablePreconditionFailedException(
    string table,
    string partitionKey,
    TableOperation operation,
    Exception? cause = null
)
    : TableStoreException(
        $"{operation.Kind} of row '{operation.RowKey}' in partition '{partitionKey}' of table '{table}' did nothing: "
            + (
                operation.Kind == TableOperationKind.Insert
                    ? "the row exists."
                    : "the row is missing or was changed since it was read."
            ),
        cause
    )
{
    public string Table { get; } = table;

    public string PartitionKey { get; } = partitionKey;

    /// <summary>The first operation whose condition does not hold.</summary>
    public TableOperation Operation { get; } = operation;
}
