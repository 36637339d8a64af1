namespace Serverless.Tables.Tests.Sqlite;

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
