using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Serverless.Tables.Sqlite;

/// <summary>
/// Opens a connection to a store file, creating the file if there is none, and refuses a file that is not a store.
/// </summary>
internal static class SqliteOpening
{
    /// <summary>
    /// "SvTb" in ASCII; stands in the file's header, where <c>file</c> and <c>PRAGMA application_id</c> show it.
    /// </summary>
    private const int ApplicationId = 0x53765462;

    /// <summary>The number of this way of laying out tables in a file, as <c>PRAGMA user_version</c>.</summary>
    private const int LayoutVersion = 1;

    public static SqliteStoreConnection Open(string path, TimeSpan lockTimeout)
    {
        CreateFolder(path);
        var connection = new SqliteStoreConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Pooling = false,
                // Waiting is left to SQLite's busy handler, which looks again after a few milliseconds; this only bounds what
                // follows it.
                DefaultTimeout = 1,
            }.ConnectionString
        );
        try
        {
            connection.Execute(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"PRAGMA busy_timeout = {(int)lockTimeout.TotalMilliseconds}"
                )
            );
            if (!IsStore(connection, path))
                Initialise(connection, path, lockTimeout);
            // In WAL mode the default for some builds is NORMAL, with which a power cut may undo the last transactions.
            connection.Execute("PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Refused(path, exception);
        }
    }

    /// <summary>False for an empty file, new or left by a creation that was interrupted.</summary>
    private static bool IsStore(SqliteStoreConnection connection, string path)
    {
        // In this order: both are written by one transaction, so whoever sees its tables sees its id, also when another
        // process creates the store between the two reads.
        var isEmpty = connection.Scalar("SELECT count(*) FROM sqlite_schema") == 0;
        var applicationId = connection.Scalar("PRAGMA application_id");
        if (isEmpty && applicationId == 0)
            return false;
        if (applicationId != ApplicationId)
            throw SqliteErrors.Damaged(path, "is an SQLite file of another program");
        if (connection.Scalar("PRAGMA user_version") is var version && version != LayoutVersion)
            throw SqliteErrors.Damaged(
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has layout {version}, and this program knows layout {LayoutVersion}"
                )
            );
        return true;
    }

    private static void Initialise(SqliteStoreConnection connection, string path, TimeSpan lockTimeout)
    {
        UseWriteAheadLog(connection, lockTimeout);
        connection.InTransaction(inside =>
        {
            // Another process may have been faster.
            if (IsStore(inside, path))
                return true;
            inside.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            inside.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {LayoutVersion}"));
            SqliteSchema.Create(inside);
            return true;
        });
    }

    /// <summary>
    /// The mode is kept in the file. Changing it needs the file alone, and SQLite does not wait for that: two processes that
    /// create a store at the same time see each other here.
    /// </summary>
    private static void UseWriteAheadLog(SqliteStoreConnection connection, TimeSpan lockTimeout)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                connection.Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException exception)
                when (exception.SqliteErrorCode == SQLITE_BUSY && waited.Elapsed < lockTimeout)
            {
                Thread.Sleep(10);
            }
        }
    }
}
