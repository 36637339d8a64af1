using Serverless.Tables.Azure;
using Serverless.Testing.Node;

namespace Serverless.Tables.Tests.Azure;

/// <summary>Runs the contract over Azurite.</summary>
public sealed class AzuriteContractTests : TableStoreContract
{
    private string _connectionString = "";

    public override async ValueTask InitializeAsync()
    {
        _connectionString = (await Azurite.SharedAsync()).ConnectionString;
        await base.InitializeAsync();
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override ITableStore OpenStore() => new AzureTableStore(_connectionString);
}

/// <summary>Runs the contract for several clients over one Azurite.</summary>
public sealed class AzuriteSharingTests : TableStoreSharingContract
{
    private string _connectionString = "";

    public override async ValueTask InitializeAsync()
    {
        _connectionString = (await Azurite.SharedAsync()).ConnectionString;
        await base.InitializeAsync();
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override ITableStore OpenStore() => new AzureTableStore(_connectionString);
}
