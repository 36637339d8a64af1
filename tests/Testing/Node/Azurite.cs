using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Serverless.Testing.Node;

/// <summary>
/// Runs the Table service of Azurite (npm package <c>azurite</c>) on a port of its own, in memory or in a folder. It
/// ends with this process at the latest.
/// </summary>
public sealed class Azurite : IAsyncDisposable
{
    private const string Listening = "listening ";

    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly Lazy<Task<Azurite>> OfThisProcess = new(static () => StartAsync(null));

    private readonly Process _process;
    private int _taken = -1;

    private Azurite(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The connection string of the account that Azurite documents.</summary>
    public string ConnectionString => ConnectionStringOf("devstoreaccount1", Port);

    /// <summary>Returns the connection string of an account that no other test has: an empty store.</summary>
    /// <param name="port">The port of a proxy before Azurite; null for Azurite itself.</param>
    public string TakeAccount(int? port = null) =>
        ConnectionStringOf(
            string.Create(CultureInfo.InvariantCulture, $"store{Interlocked.Increment(ref _taken)}"),
            port ?? Port
        );

    public Uri Endpoint =>
        new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/devstoreaccount1"));

    /// <summary>
    /// Returns the one Azurite of this process, for tests with tables or accounts of their own. Without Node, it skips
    /// the test.
    /// </summary>
    public static async Task<Azurite> SharedAsync()
    {
        NodeRuntime.Require();
        return await OfThisProcess.Value;
    }

    /// <summary>Starts a new Azurite.</summary>
    /// <param name="port">A free port; null to choose one.</param>
    /// <param name="folder">The folder for the data; null for memory.</param>
    public static async Task<Azurite> StartAsync(int? port = null, string? folder = null)
    {
        NodeRuntime.Require();
        string[] arguments =
        [
            "azurite.mjs",
            (port ?? 0).ToString(CultureInfo.InvariantCulture),
            .. folder is null ? [] : (string[])[folder],
        ];
        var process = Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = NodeRuntime.ScriptsFolder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal))
                return new(process, int.Parse(line.AsSpan(Listening.Length), CultureInfo.InvariantCulture));
        }
        throw new InvalidOperationException("Azurite did not start; what it wrote to standard error says why.");
    }

    /// <summary>Deletes tables, as another program would.</summary>
    public async Task DeleteTablesAsync(CancellationToken cancellationToken, params string[] tables)
    {
        var ask = new JsonObject
        {
            ["connectionString"] = ConnectionString,
            ["deleteTables"] = new JsonArray([.. tables.Select(static table => JsonValue.Create(table))]),
        };
        await NodeScript.RunAsync("data-tables.mjs", ask.ToJsonString(), cancellationToken);
    }

    private static string ConnectionStringOf(string account, int port) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};"
        ) + string.Create(CultureInfo.InvariantCulture, $"TableEndpoint=http://127.0.0.1:{port}/{account}");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
