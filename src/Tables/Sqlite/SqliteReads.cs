using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>Reads rows of a store file.</summary>
internal static class SqliteReads
{
    /// <summary>A character greater than every character of a key.</summary>
    private const string AfterAllKeys = "\u007F";

    /// <summary>The smallest character of a key: no key lies between a key and that key followed by it.</summary>
    private const string SmallestCharacter = " ";

    public static TableRow? Get(SqliteStoreConnection connection, string table, string partitionKey, string rowKey) =>
        Query(connection, table, partitionKey, new(rowKey, rowKey + SmallestCharacter), 1, null).Rows is [var row]
            ? row
            : null;

    public static TableQueryPage Query(
        SqliteStoreConnection connection,
        string table,
        string partitionKey,
        RowKeyRange range,
        int limit,
        string? continuation
    )
    {
        var select = connection.Prepare(
            $"""
            SELECT * FROM "{table}" WHERE PartitionKey = $partition AND RowKey >= $from AND RowKey < $before
            ORDER BY RowKey LIMIT $limit
            """,
            "$partition",
            "$from",
            "$before",
            "$limit"
        );
        select.Parameters[0].Value = partitionKey;
        select.Parameters[1].Value = continuation is null ? range.From ?? "" : continuation + SmallestCharacter;
        select.Parameters[2].Value = range.Before ?? AfterAllKeys;
        // One row more than asked for tells whether there are more.
        select.Parameters[3].Value = limit + 1;
        return Read(select, limit);
    }

    private static TableQueryPage Read(SqliteCommand select, int limit)
    {
        var rows = new List<TableRow>();
        using var reader = select.ExecuteReader();
        var columns = SqliteColumns.Of(reader);
        while (reader.Read())
        {
            if (rows.Count == limit)
                return new(rows, rows[^1].RowKey);
            rows.Add(Row(reader, columns));
        }
        return new(rows, null);
    }

    private static TableRow Row(SqliteDataReader reader, List<SqliteColumn> columns)
    {
        var etag = reader.GetInt64(2).ToString(CultureInfo.InvariantCulture);
        var row = new TableRow(reader.GetString(0), reader.GetString(1)) { ETag = etag };
        for (var position = 0; position < columns.Count; position++)
        {
            var ordinal = SqliteColumn.FirstProperty + position;
            if (!reader.IsDBNull(ordinal))
                row[columns[position].Property] = SqliteCell.Read(reader, ordinal, columns[position].Kind);
        }
        return row;
    }
}
