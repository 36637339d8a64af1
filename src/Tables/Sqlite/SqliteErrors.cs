using System.Globalization;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Serverless.Tables.Sqlite;

/// <summary>Translates SQLite's result codes for a person who runs the program.</summary>
internal static class SqliteErrors
{
    /// <summary>Returns null for an error that only a bug of this program causes.</summary>
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
                    $"Table '{table}' of the store file {path} would have more than {SqliteColumns.Most} "
                        + "different properties, which SQLite does not allow.",
                    exception
                ),
            SQLITE_BUSY or SQLITE_LOCKED => new TableStoreUnavailableException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Another program has locked the store file {path} for more than {lockTimeout.TotalSeconds:0.#} s. "
                ) + "Wait until it is done, or end it, and try again.",
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
            SQLITE_CORRUPT or SQLITE_NOTADB => Damaged(path, "is damaged or not a SQLite file", exception),
            _ => null,
        };

    public static TableStoreRefusedException Refused(string path, Exception exception) =>
        new(
            $"The store file {path} cannot be opened for writing. "
                + "Make it and its folder writable, or choose another file.",
            exception
        );

    public static TableStoreDamagedException Damaged(string path, string what, Exception? exception = null) =>
        new(
            $"The store file {path} {what}. Move it away and load the data set again, or choose another file.",
            exception
        );
}
