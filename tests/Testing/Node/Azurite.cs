using System.Diagnostics;
using System.Globalization;

namespace Serverless.Testing.Node;

/// <summary>
/// A Table service of Azurite (npm package <c>azurite</c>), in memory, on a port of its own. It ends with this process at the
/// latest.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Listening = "listening ";

    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly Lazy<Task<Azurite>> OfThisProcess = new(static () => StartAsync(null));

    private readonly Process _process;
    private int _taken = -1;

    private Azurite(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The account and its key are those that Azurite documents.</summary>
    public string ConnectionString => ConnectionStringOf("devstoreaccount1", Port);

    /// <summary>An account that no other test has: a store that is empty.</summary>
    /// <param name="port">Of a proxy before it; null to speak to it directly.</param>
    public string TakeAccount(int? port = null) =>
        ConnectionStringOf(string.Create(CultureInfo.InvariantCulture, $"store{Interlocked.Increment(ref _taken)}"), port ?? Port);

    public Uri Endpoint => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/devstoreaccount1"));

    /// <summary>One for all tests of a process that take a table of their own. Skips the test where there is no Node.</summary>
    public static async Task<Azurite> SharedAsync()
    {
        NodeRuntime.Require();
        return await OfThisProcess.Value;
    }

    /// <param name="port">A port that is free; null to choose one. What was stored under it before is gone.</param>
    public static async Task<Azurite> StartAsync(int? port)
    {
        NodeRuntime.Require();
        string[] arguments = port is { } given ? ["azurite.mjs", given.ToString(CultureInfo.InvariantCulture)] : ["azurite.mjs"];
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = NodeRuntime.ScriptsFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
                return new(process, int.Parse(line.AsSpan(Listening.Length), CultureInfo.InvariantCulture));
        }
        throw new InvalidOperationException("Azurite did not start; what it wrote to standard error says why.");
    }

    private static string ConnectionStringOf(string account, int port) => string.Create(
        CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{account}");

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
