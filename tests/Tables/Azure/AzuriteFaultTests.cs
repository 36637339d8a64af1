using Serverless.Tables.Azure;
using Serverless.Testing.Node;
using Serverless.Testing.Tables;

namespace Serverless.Tables.Tests.Azure;

/// <summary>
/// Runs the contract over Azurite behind a proxy that loses, cuts or rejects most requests before one succeeds.
/// </summary>
public sealed class AzuriteFaultTests : TableStoreContract
{
    /// <summary>One in so many responses hangs, which costs a timeout of the client.</summary>
    private const int HangingOnceIn = 241;

    /// <summary>The faults in the order of requests; never so many in a row that a client gives up.</summary>
    private static readonly Fault[] Faults =
    [
        Fault.LostAnswer,
        Fault.None,
        Fault.CutAnswer,
        Fault.LostAnswer,
        Fault.None,
        Fault.Busy,
        Fault.LostRequest,
        Fault.LostAnswer,
        Fault.CutAnswer,
        Fault.None,
        Fault.Broken,
        Fault.LostRequest,
        Fault.None,
        Fault.None,
    ];

    private FaultyProxy? _proxy;
    private string _connectionString = "";

    public override async ValueTask InitializeAsync()
    {
        var azurite = await Azurite.SharedAsync();
        _proxy = await FaultyProxy.StartAsync(azurite.Endpoint, FaultOf);
        _connectionString = azurite.ConnectionString.Replace(
            azurite.Endpoint.AbsoluteUri,
            _proxy.Endpoint.AbsoluteUri,
            StringComparison.Ordinal
        );
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
            await _proxy.DisposeAsync();
    }

    private static Fault FaultOf(int request) =>
        request % HangingOnceIn == HangingOnceIn - 1 ? Fault.HangingAnswer : Faults[request % Faults.Length];

    protected override ITableStore OpenStore()
    {
        var options = new AzureTableStoreOptions();
        options.Retry.MaxRetries = 8;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(1);
        return new AzureTableStore(_connectionString, options);
    }
}
