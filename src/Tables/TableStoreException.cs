namespace Serverless.Tables;

/// <summary>A store could not do what it was asked to; the message says what, where and what to do.</summary>
public abstract class TableStoreException(string message, Exception? cause) : Exception(message, cause);

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

/// <summary>A table does not exist: it was never ensured, or somebody deleted it.</summary>
public sealed class TableNotFoundException(string table, Exception? cause = null)
    : TableStoreException(
        $"There is no table '{table}' in the store: nothing was loaded into it yet, or another program deleted it.",
        cause
    )
{
    public string Table { get; } = table;
}

/// <summary>
/// The store did not answer in time: locked by another program, unreachable, overloaded. The same call may succeed later.
/// </summary>
public sealed class TableStoreUnavailableException(string message, Exception? cause = null)
    : TableStoreException(message, cause);

/// <summary>The store will not let us: no permission, an unwritable folder, a wrong key. Trying again does not help.</summary>
public sealed class TableStoreRefusedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);

/// <summary>
/// What the store holds cannot be read: a damaged file, a file of another program, a row that no writer of ours left.
/// </summary>
public sealed class TableStoreDamagedException(string message, Exception? cause = null)
    : TableStoreException(message, cause);
