using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Serverless.Tables.Sqlite;

/// <summary>One connection and its prepared statements. One call uses it at a time.</summary>
internal sealed class SqliteStoreConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteColumns> _columns = new(StringComparer.OrdinalIgnoreCase);
    private long _schemaVersion;

    public SqliteStoreConnection(string connectionString)
    {
        _connection = new(connectionString);
        _connection.Open();
    }

    /// <summary>Returns the prepared statement for a text, with its parameters in the given order.</summary>
    public SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        if (_statements.TryGetValue(sql, out var statement))
            return statement;
        statement = new(sql, _connection);
        foreach (var parameter in parameters)
            statement.Parameters.Add(new() { ParameterName = parameter });
        return _statements[sql] = statement;
    }

    public void Execute(string sql)
    {
        using var command = new SqliteCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    public long Scalar(string sql) => Convert.ToInt64(Prepare(sql).ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns the columns of a table. They are exact only inside a transaction, which locks out other writers.
    /// </summary>
    public SqliteColumns Columns(string table)
    {
        if (!_columns.TryGetValue(table, out var columns))
            _columns[table] = columns = SqliteColumns.Read(this, table);
        return columns;
    }

    /// <summary>
    /// Runs a call in a transaction that takes the write lock first. An exception leaves the file as it was.
    /// </summary>
    public T InTransaction<T>(Func<SqliteStoreConnection, T> call)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            ForgetOldSchema();
            var result = call(this);
            Execute("COMMIT");
            return result;
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    private void Rollback()
    {
        // Columns that the call added are gone with it.
        _columns.Clear();
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back on its own, as it does when the disk is full; report the first exception.
        }
    }

    private void ForgetOldSchema()
    {
        var version = Scalar("PRAGMA schema_version");
        if (version != _schemaVersion)
            _columns.Clear();
        _schemaVersion = version;
    }
}
