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
    /// "SvTb" in ASCII, in the header of the file: the command <c>file</c> and <c>PRAGMA application_id</c> show it.
    /// </summary>
    private const int ApplicationId = 0x53765462;

    /// <summary>The version of the layout of tables in a file, as <c>PRAGMA user_version</c>.</summary>
    private const int LayoutVersion = 1;

    public static SqliteStoreConnection Open(string path, TimeSpan lockTimeout)
    {
        CreateFolder(path);
        var connection = new SqliteStoreConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Pooling = false,
                // SQLite's busy handler does the waiting, and looks again after a few milliseconds; this only bounds
                // what the library adds.
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
            // In WAL mode some builds default to NORMAL, with which a power failure may undo the last transactions.
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

    /// <summary>Returns false for an empty file: a new one, or one whose creation was interrupted.</summary>
    private static bool IsStore(SqliteStoreConnection connection, string path)
    {
        // In this order: one transaction writes both, so a reader that sees tables also sees the id, even if another
        // process creates the store between the two reads.
        var isEmpty = connection.Scalar("SELECT count(*) FROM sqlite_schema") == 0;
        var applicationId = connection.Scalar("PRAGMA application_id");
        if (isEmpty && applicationId == 0)
            return false;
        if (applicationId != ApplicationId)
            throw SqliteErrors.Damaged(path, "is a SQLite file of another program");
        if (connection.Scalar("PRAGMA user_version") is var version && version != LayoutVersion)
            throw SqliteErrors.Damaged(
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"has layout {version}; this program knows layout {LayoutVersion}"
                )
            );
        return true;
    }

    private static void Initialise(SqliteStoreConnection connection, string path, TimeSpan lockTimeout)
    {
        UseWriteAheadLog(connection, lockTimeout);
        connection.InTransaction(inside =>
        {
            // Another process may have created the store meanwhile.
            if (IsStore(inside, path))
                return true;
            inside.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            inside.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {LayoutVersion}"));
            SqliteSchema.Create(inside);
            return true;
        });
    }

    /// <summary>
    /// Sets the mode, which the file keeps. Changing it needs exclusive access, for which SQLite does not wait: two
    /// processes that create a store at the same time meet here.
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
