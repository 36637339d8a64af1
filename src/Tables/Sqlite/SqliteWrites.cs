using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>Writes rows of a store file. The caller opens the transaction.</summary>
internal static class SqliteWrites
{
    public static IReadOnlyList<string?> Apply(
        SqliteStoreConnection connection,
        string table,
        string partitionKey,
        IReadOnlyList<TableOperation> operations
    )
    {
        foreach (var operation in operations)
            Check(connection, table, partitionKey, operation);
        var etag = SqliteSchema.NextSequence(connection);
        var text = etag.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. operations.Select(operation =>
            {
                if (operation.Row is not { } row)
                    return Delete(connection, table, partitionKey, operation.RowKey);
                Write(connection, table, row, etag);
                return text;
            }),
        ];
    }

    private static void Check(
        SqliteStoreConnection connection,
        string table,
        string partitionKey,
        TableOperation operation
    )
    {
        if (operation.Kind == TableOperationKind.Upsert)
            return;
        var current = CurrentETag(connection, table, partitionKey, operation.RowKey);
        if (operation.Kind == TableOperationKind.Insert ? current is not null : current != operation.ETag)
            throw new TablePreconditionFailedException(table, partitionKey, operation);
    }

    private static string? CurrentETag(
        SqliteStoreConnection connection,
        string table,
        string partitionKey,
        string rowKey
    )
    {
        var select = connection.Prepare(
            $"SELECT ETag FROM \"{table}\" WHERE PartitionKey = $partition AND RowKey = $row",
            "$partition",
            "$row"
        );
        select.Parameters[0].Value = partitionKey;
        select.Parameters[1].Value = rowKey;
        return select.ExecuteScalar() is long etag ? etag.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? Delete(SqliteStoreConnection connection, string table, string partitionKey, string rowKey)
    {
        var delete = connection.Prepare(
            $"DELETE FROM \"{table}\" WHERE PartitionKey = $partition AND RowKey = $row",
            "$partition",
            "$row"
        );
        delete.Parameters[0].Value = partitionKey;
        delete.Parameters[1].Value = rowKey;
        delete.ExecuteNonQuery();
        return null;
    }

    private static void Write(SqliteStoreConnection connection, string table, TableRow row, long etag)
    {
        var columns = connection.Columns(table);
        columns.Ensure(connection, row);
        var insert = InsertOrReplace(connection, table, columns.All.Count);
        insert.Parameters[0].Value = row.PartitionKey;
        insert.Parameters[1].Value = row.RowKey;
        insert.Parameters[2].Value = etag;
        for (var position = 0; position < columns.All.Count; position++)
        {
            var column = columns.All[position];
            var value = row[column.Property];
            insert.Parameters[SqliteColumn.FirstProperty + position].Value =
                value.Kind == column.Kind ? SqliteCell.ToSqlite(value) : DBNull.Value;
        }
        insert.ExecuteNonQuery();
    }

    private static SqliteCommand InsertOrReplace(SqliteStoreConnection connection, string table, int columns)
    {
        string[] parameters =
        [
            .. Enumerable.Range(0, SqliteColumn.FirstProperty + columns).Select(static number => $"$p{number}"),
        ];
        return connection.Prepare(
            $"INSERT OR REPLACE INTO \"{table}\" VALUES ({string.Join(", ", parameters)})",
            parameters
        );
    }
}
