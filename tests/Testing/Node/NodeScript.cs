using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Serverless.Testing.Node;

/// <summary>
/// Runs a script of the folder scripts/, which reads one JSON value from standard input and writes one to standard
/// output.
/// </summary>
public static class NodeScript
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a script to its end.</summary>
    /// <param name="name">The name of the file, such as <c>reference.mjs</c>.</param>
    /// <param name="input">One JSON value. Put many questions into it: starting Node takes a tenth of a second.</param>
    /// <param name="cancellationToken">Cancels the call and kills the process.</param>
    /// <exception cref="InvalidOperationException">
    /// The script failed; the message contains its standard error.
    /// </exception>
    public static async Task<JsonElement> RunAsync(string name, string input, CancellationToken cancellationToken)
    {
        NodeRuntime.Require();
        var start = new ProcessStartInfo("node", [name])
        {
            WorkingDirectory = NodeRuntime.ScriptsFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        using var process = Process.Start(start)!;
        using var ending = cancellationToken.Register(() => process.Kill(entireProcessTree: true));

        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await WriteAsync(process.StandardInput, input, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? JsonElement.Parse(await output)
            : throw new InvalidOperationException($"{name} failed with exit code {process.ExitCode}: {await error}");
    }

    private static async Task WriteAsync(StreamWriter standardInput, string input, CancellationToken cancellationToken)
    {
        try
        {
            await standardInput.WriteAsync(input.AsMemory(), cancellationToken);
            standardInput.Close();
        }
        catch (IOException)
        {
            // The script ended before it had read all input: its exit code and standard error say why.
        }
    }
}
