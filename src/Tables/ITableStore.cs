namespace Serverless.Tables;

/// <summary>
/// Ordered tables of typed rows, as the Azure Table service has them and no more: a row is found by partition key and row key,
/// the rows of one partition are read in ordinal order of their row keys, and one call writes to one partition, whole or not at
/// all.
/// </summary>
/// <remarks>
/// Every member is safe to call from several threads at once. Every member throws <see cref="TableNotFoundException"/> for a
/// table that was not ensured, <see cref="TableStoreUnavailableException"/> when the store does not answer in time, <see
/// cref="TableStoreRefusedException"/> when it will not let us, <see cref="TableStoreDamagedException"/> when what it holds
/// cannot be read, and <see cref="ArgumentException"/> for what breaks a rule of <see cref="TableLimits"/> or <see
/// cref="TableKeys"/>.
/// </remarks>
public interface ITableStore
{
    /// <summary>
    /// Creates the tables that do not exist yet. Names: 3 to 63 ASCII letters and digits, a letter first, case ignored.
    /// </summary>
    Task EnsureTablesAsync(IReadOnlyCollection<string> tables, CancellationToken cancellationToken);

    /// <summary>The row under a key, or null if there is none.</summary>
    Task<TableRow?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>
    /// Rows of one partition whose row keys lie in a range, in ordinal order of the row keys. A page may hold fewer rows than
    /// <paramref name="limit"/>, even none, and still have a continuation: only a null continuation says that the range is read.
    /// </summary>
    /// <param name="limit">The most rows to return, 1 to <see cref="TableLimits.RowsOfQueryPage"/>.</param>
    /// <param name="continuation">What the page before returned, with the same range; null for the first page.</param>
    Task<TableQueryPage> QueryAsync(
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Applies all operations to one partition, or none. Returns the new ETag of each row, aligned with the operations; null
    /// for a deletion.
    /// </summary>
    /// <param name="operations">
    /// 1 to <see cref="TableLimits.OperationsOfTransaction"/>, each on another row of <paramref name="partitionKey"/>, together
    /// at most <see cref="TableLimits.BytesOfTransaction"/> as <see cref="TransactionSize"/> counts them.
    /// </param>
    /// <exception cref="TablePreconditionFailedException">
    /// One operation's condition does not hold; nothing was changed.
    /// </exception>
    Task<IReadOnlyList<string?>> WriteAsync(
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations,
        CancellationToken cancellationToken
    );
}

/// <summary>
/// Row keys from <paramref name="From"/>, inclusive, to <paramref name="Before"/>, exclusive, in ordinal order.
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
        // Keys are printable ASCII, so raising the last character gives the first string behind all keys with this prefix.
        return new(prefix, string.Concat(prefix.AsSpan(0, prefix.Length - 1), [(char)(prefix[^1] + 1)]));
    }
}

/// <summary>Some rows of a range, in ordinal order of their row keys.</summary>
/// <param name="Continuation">Opaque; asks the same store for the rows that follow. Null when there are none.</param>
public sealed record TableQueryPage(IReadOnlyList<TableRow> Rows, string? Continuation);
