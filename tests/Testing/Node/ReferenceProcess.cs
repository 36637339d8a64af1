using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Testing.Node;

/// <summary>
/// Runs one process of scripts/reference.mjs that answers batch after batch, for tests with more questions than fit
/// into one.
/// </summary>
public sealed class ReferenceProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly Task<string> _error;

    public ReferenceProcess()
    {
        NodeRuntime.Require();
        _process = Process.Start(
            new ProcessStartInfo("node", ["reference.mjs"])
            {
                WorkingDirectory = NodeRuntime.ScriptsFolder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
                StandardOutputEncoding = Utf8,
            }
        )!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Asks a batch; the answers align with the questions. Make one call at a time.</summary>
    /// <exception cref="InvalidOperationException">
    /// The script failed; the message contains its standard error.
    /// </exception>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(
        IEnumerable<JsonObject> questions,
        CancellationToken cancellationToken
    )
    {
        var batch = new JsonArray([.. questions]);
        await _process.StandardInput.WriteLineAsync(batch.ToJsonString().AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        return await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } answers
            ? [.. JsonElement.Parse(answers).EnumerateArray()]
            : throw new InvalidOperationException($"reference.mjs ended: {await _error}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
