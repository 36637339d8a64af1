using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>Clients of one file in a folder of its own.</summary>
internal sealed class SqliteStores : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteTableStore> _stores = [];

    public SqliteTableStore Open()
    {
        var store = new SqliteTableStore(_folder.File("store.db"));
        _stores.Add(store);
        return store;
    }

    public void Dispose()
    {
        foreach (var store in _stores)
            store.Dispose();
        _folder.Dispose();
    }
}
