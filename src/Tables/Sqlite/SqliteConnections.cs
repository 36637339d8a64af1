using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>A pool of connections to one store file: each call that runs has a connection of its own.</summary>
internal sealed class SqliteConnections(string path, TimeSpan lockTimeout) : IDisposable
{
    private readonly ConcurrentBag<SqliteStoreConnection> _idle = [];
    private volatile bool _disposed;

    public string Path => path;

    /// <summary>Runs a call on a connection of its own and translates SQLite's exceptions.</summary>
    /// <param name="table">The table to name if it turns out to be missing.</param>
    public T Use<T>(string? table, Func<SqliteStoreConnection, T> call)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SqliteStoreConnection? connection = null;
        try
        {
            connection = _idle.TryTake(out var idle) ? idle : SqliteOpening.Open(path, lockTimeout);
            return call(connection);
        }
        catch (SqliteException exception)
            when (SqliteErrors.Translate(exception, path, table, lockTimeout) is { } translated)
        {
            throw translated;
        }
        finally
        {
            Return(connection);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
            connection.Dispose();
    }

    private void Return(SqliteStoreConnection? connection)
    {
        if (connection is null)
            return;
        _idle.Add(connection);
        // The store may have been disposed while the call ran.
        if (_disposed)
            Dispose();
    }
}
