namespace Serverless.Tables;

/// <summary>A call to a store failed. The message says what failed, where, and what to do.</summary>
public abstract class TableStoreException(string message, Exception? cause) : Exception(message, cause);

/// <summary>
/// A write changed nothing, because a row was not as its operation required: it existed (insert), or it was missing or
/// had another ETag (replace, delete).
/// </summary>
public sealed class TablePreconditionFailedException(
    string table,
    string partitionKey,
    TableOperation operation,
    Exception? cause = null
)
    : TableStoreException(
        $"{operation.Kind} of row '{operation.RowKey}' in partition '{partitionKey}' of table '{table}' "
            + "changed nothing: "
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

/// <summary>A table does not exist: it was never ensured, or another program deleted it.</summary>
public sealed class TableNotFoundException(string table, Exception? cause = null)
    : TableStoreException(
        $"The store has no table '{table}': nothing was loaded into it yet, or another program deleted the table.",
        cause
    )
{
    public string Table { get; } = table;
}

/// <summary>
/// The store did not answer in time: another program locks it, or it is unreachable or overloaded. The same call may
/// succeed later.
/// </summary>
public sealed class TableStoreUnavailableException(string message, Exception? cause = null)
    : TableStoreException(message, cause);

/// <summary>
/// The store denies access: a missing permission, a read-only folder, a wrong key. Trying again does not help.
/// </summary>
public sealed class TableStoreRefusedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);

/// <summary>
/// The content of the store cannot be read: a damaged file, a file of another program, a row of another writer.
/// </summary>
public sealed class TableStoreDamagedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);
