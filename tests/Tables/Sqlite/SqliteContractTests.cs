using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>The contract over a file.</summary>
public sealed class SqliteContractTests : TableStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteTableStore> _stores = [];

    public override ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
            store.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override ITableStore OpenStore()
    {
        var store = new SqliteTableStore(_folder.File("store.db"));
        _stores.Add(store);
        return store;
    }
}
