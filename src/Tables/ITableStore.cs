namespace Serverless.Tables;

/// <summary>
/// Ordered tables of typed rows, with the operations of the Azure Table service and no more. A partition key and a row
/// key find a row, the rows of a partition are read in ordinal order of their row keys, and one call writes to one
/// partition, completely or not at all.
/// </summary>
/// <remarks>
/// Every member is safe to call from several threads at once. Every member throws <see cref="TableNotFoundException"/>
/// for a table that was not ensured, <see cref="TableStoreUnavailableException"/> when the store does not answer in
/// time, <see cref="TableStoreRefusedException"/> when it denies access, <see cref="TableStoreDamagedException"/> when
/// its content cannot be read, and <see cref="ArgumentException"/> for an argument that breaks a rule of
/// <see cref="TableLimits"/> or <see cref="TableKeys"/>.
/// </remarks>
public interface ITableStore
{
    /// <summary>
    /// Creates the tables that do not exist yet. A name has 3 to 63 ASCII letters and digits, starts with a letter, and
    /// ignores case.
    /// </summary>
    Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken);

    /// <summary>Returns a row, or null if it does not exist.</summary>
    Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>
    /// Returns the next rows of one partition whose row keys lie in a range, in ordinal order of the row keys. A page
    /// may hold fewer rows than <paramref name="limit"/>, even none, and still have a continuation: only a null
    /// continuation marks the end of the range.
    /// </summary>
    /// <param name="limit">The most rows to return, 1 to <see cref="TableLimits.RowsOfQueryPage"/>.</param>
    /// <param name="continuation">
    /// The continuation of the previous page of the same range; null for the first page.
    /// </param>
    Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Applies all operations to one partition, or none. The result aligns with the operations: it holds the new ETag
    /// of each row, and null for a deletion.
    /// </summary>
    /// <param name="operations">
    /// 1 to <see cref="TableLimits.OperationsOfTransaction"/> operations, each on another row of
    /// <paramref name="partitionKey"/>. Their bytes, as <see cref="TransactionSize"/> counts them, are at most
    /// <see cref="TableLimits.BytesOfTransaction"/>.
    /// </param>
    /// <exception cref="TablePreconditionFailedException">
    /// The condition of one operation does not hold; nothing was changed.
    /// </exception>
    Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    );
}

/// <summary>
/// A range of row keys from <paramref name="From"/>, inclusive, to <paramref name="Before"/>, exclusive, in ordinal
/// order.
/// </summary>
/// <param name="From">Null for the first row of the partition.</param>
/// <param name="Before">Null for the last row of the partition.</param>
public readonly record struct RowKeyRange(string? From, string? Before)
{
    /// <summary>Every row of a partition.</summary>
    public static RowKeyRange All => default;

    /// <summary>The row keys that begin with <paramref name="prefix"/>, which must not be empty.</summary>
    public static RowKeyRange Prefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        // Keys are printable ASCII, so raising the last character gives the first string after all keys with this
        // prefix.
        return new(prefix, string.Concat(prefix.AsSpan(0, prefix.Length - 1), [(char)(prefix[^1] + 1)]));
    }
}

/// <summary>Some rows of a range, in ordinal order of their row keys.</summary>
/// <param name="Continuation">An opaque text for reading on in the same store; null at the end of the range.</param>
public sealed record TableQueryPage(IReadOnlyList<TableRow> Rows, string? Continuation);
