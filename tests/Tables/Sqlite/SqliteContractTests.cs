using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>The contract over a file.</summary>
public sealed class SqliteContractTests : TableStoreContract
{
    private readonly SqliteStores _stores = new();

    public override ValueTask DisposeAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override ITableStore OpenStore() => _stores.Open();
}

/// <summary>Several clients of one file.</summary>
public sealed class SqliteSharingTests : TableStoreSharingContract
{
    private readonly SqliteStores _stores = new();

    public override ValueTask DisposeAsync()
    {
        _stores.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override ITableStore OpenStore() => _stores.Open();
}

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
