namespace Serverless.Tables.Sqlite;

/// <summary>Creates the tables of the file.</summary>
internal static class SqliteSchema
{
    /// <summary>
    /// Creates the sequence that numbers transactions. The number is the ETag of all rows that a transaction writes, so
    /// a row that is removed and written again gets an ETag that it never had. The underscore keeps the name apart from
    /// those of the store's tables.
    /// </summary>
    public static void Create(SqliteStoreConnection connection)
    {
        connection.Execute("CREATE TABLE store_sequence (Value INTEGER NOT NULL)");
        connection.Execute("INSERT INTO store_sequence VALUES (0)");
    }

    public static bool EnsureTables(SqliteStoreConnection connection, IReadOnlyCollection<string> tables)
    {
        foreach (var table in tables)
            connection.Execute(
                $"""
                CREATE TABLE IF NOT EXISTS "{table}" (
                    PartitionKey TEXT NOT NULL,
                    RowKey TEXT NOT NULL,
                    ETag INTEGER NOT NULL,
                    PRIMARY KEY (PartitionKey, RowKey))
                """
            );
        return true;
    }

    /// <summary>Takes the next number of the sequence, for the ETags of a transaction.</summary>
    public static long NextSequence(SqliteStoreConnection connection) =>
        connection.Scalar("UPDATE store_sequence SET Value = Value + 1 RETURNING Value");
}
