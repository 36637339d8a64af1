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
