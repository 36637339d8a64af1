using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>The open connections to one store file; as many as calls run at the same time.</summary>
internal sealed class SqliteConnections(string path, TimeSpan lockTimeout) : IDisposable
{
    private readonly ConcurrentBag<SqliteStoreConnection> _idle = [];
    private volatile bool _disposed;

    public string Path => path;

    /// <summary>Runs a call on a connection of its own and turns SQLite's errors into those of the store.</summary>
    /// <param name="table">What an error about a missing table is about.</param>
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
