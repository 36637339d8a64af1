using Serverless.Tables.Sqlite;
using Serverless.Testing;

namespace Serverless.Tables.Tests.Sqlite;

/// <summary>Runs the contract over a file.</summary>
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

/// <summary>Runs the contract for several clients over one file.</summary>
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

/// <summary>Opens stores of one file in a temporary folder.</summary>
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
