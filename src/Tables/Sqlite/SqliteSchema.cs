namespace Serverless.Tables.Sqlite;

/// <summary>How tables lie in the file.</summary>
internal static class SqliteSchema
{
    /// <summary>
    /// The sequence numbers transactions, and the number is the ETag of the rows that the transaction writes: a row that is
    /// removed and written again gets an ETag that it never had. The underscore keeps the name apart from the tables of the
    /// store.
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

    /// <summary>The next ETag, as a number.</summary>
    public static long NextSequence(SqliteStoreConnection connection) =>
        connection.Scalar("UPDATE store_sequence SET Value = Value + 1 RETURNING Value");
}
