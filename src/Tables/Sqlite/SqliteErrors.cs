using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Serverless.Tables.Sqlite;

/// <summary>What SQLite's result codes mean to somebody who runs the program.</summary>
internal static class SqliteErrors
{
    /// <summary>Null for an error that is a fault of this project.</summary>
    public static TableStoreException? Translate(
        SqliteException exception,
        string path,
        string? table,
        TimeSpan lockTimeout
    ) =>
        exception.SqliteErrorCode switch
        {
            SQLITE_ERROR
                when exception.Message.Contains($"no such table: {table}'", StringComparison.OrdinalIgnoreCase) =>
                new TableNotFoundException(table!, exception),
            SQLITE_ERROR when exception.Message.Contains("too many columns", StringComparison.Ordinal) =>
                new TableStoreRefusedException(
                    $"Table '{table}' of the store file {path} would have more than {SqliteColumns.Most} different properties.",
                    exception
                ),
            SQLITE_BUSY or SQLITE_LOCKED => new TableStoreUnavailableException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The store file {path} was locked by another program for more than {lockTimeout.TotalSeconds:0.#} s. "
                ) + "Wait until that program is done, or end it, and try again.",
                exception
            ),
            SQLITE_FULL => new TableStoreUnavailableException(
                $"The disk of the store file {path} is full. Free some space and try again.",
                exception
            ),
            SQLITE_IOERR => new TableStoreUnavailableException(
                $"Reading or writing the store file {path} failed ({exception.Message}). "
                    + "Check the disk; a network drive cannot hold a store.",
                exception
            ),
            SQLITE_PERM or SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_AUTH => Refused(path, exception),
            SQLITE_CORRUPT or SQLITE_NOTADB => Damaged(path, "is damaged or is not an SQLite file", exception),
            _ => null,
        };

    public static TableStoreRefusedException Refused(string path, Exception exception) =>
        new(
            $"The store file {path} cannot be opened for writing. Make its folder writable, or name another file.",
            exception
        );

    public static TableStoreDamagedException Damaged(string path, string what, Exception? exception = null) =>
        new(
            $"The store file {path} {what}. Move it away and load the data set again, or name another file.",
            exception
        );
}
