namespace Serverless.Tables;

/// <summary>One change of one row, part of a call to <see cref="ITableStore.WriteAsync"/>.</summary>
public sealed record TableOperation
{
    private TableOperation(TableOperationKind kind, string rowKey, TableRow? row, string? etag)
    {
        ArgumentNullException.ThrowIfNull(rowKey);
        Kind = kind;
        RowKey = rowKey;
        Row = row;
        ETag = etag;
    }

    public TableOperationKind Kind { get; }

    public string RowKey { get; }

    /// <summary>The row to write; null for a deletion.</summary>
    public TableRow? Row { get; }

    /// <summary>The ETag that the row must have; null for an insertion and an upsert.</summary>
    public string? ETag { get; }

    /// <summary>Writes a row that must not exist yet.</summary>
    public static TableOperation Insert(TableRow row) => new(TableOperationKind.Insert, row.RowKey, row, null);

    /// <summary>Writes a row whether or not it exists.</summary>
    public static TableOperation Upsert(TableRow row) => new(TableOperationKind.Upsert, row.RowKey, row, null);

    /// <summary>Writes a row over the one that has <paramref name="etag"/>.</summary>
    public static TableOperation Replace(TableRow row, string etag) =>
        new(TableOperationKind.Replace, row.RowKey, row, Checked(etag));

    /// <summary>Removes the row that has <paramref name="etag"/>.</summary>
    public static TableOperation Delete(string rowKey, string etag) =>
        new(TableOperationKind.Delete, rowKey, null, Checked(etag));

    // The Table service takes "*" for any row; an upsert is the operation for that.
    private static string Checked(string etag) =>
        string.IsNullOrEmpty(etag) || etag == "*"
            ? throw new ArgumentException("Pass the ETag with which the row was read.", nameof(etag))
            : etag;
}

/// <summary>The kinds of operations; each does something else to its row, on another condition.</summary>
public enum TableOperationKind
{
    /// <summary>Writes a row that must not exist yet.</summary>
    Insert,

    /// <summary>
    /// Writes a row whether or not it exists. It replaces all properties, also those that the new row lacks.
    /// </summary>
    Upsert,

    /// <summary>Writes a row over the one that has the given ETag.</summary>
    Replace,

    /// <summary>Removes the row that has the given ETag.</summary>
    Delete,
}
