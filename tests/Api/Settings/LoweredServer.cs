using System.Globalization;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>One running program with every limit lowered, for tests that only ask it.</summary>
public sealed class LoweredServer : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly ServerlessProcess _process;

    public LoweredServer()
    {
        var settings = Lowered.All.ToDictionary(
            static lowered => $"GraphQL__{lowered.Setting}",
            static lowered => lowered.Limit.ToString(CultureInfo.InvariantCulture)
        );
        settings["GraphQL__BodyTimeoutSeconds"] = "1";
        settings["GraphQL__AutomaticDocuments"] = "true";
        settings["GraphQL__MaxAutomaticDocuments"] = "2";
        settings["GraphQL__MaxAutomaticDocumentBytes"] = "2000";
        _process = ServerlessProcess.Start(settings, "serve", "--port", "0", "--store", _workspace.Store);
        Endpoint = _process.Endpoint();
    }

    public Uri Endpoint { get; }

    public void Dispose()
    {
        _process.Dispose();
        _workspace.Dispose();
    }
}
