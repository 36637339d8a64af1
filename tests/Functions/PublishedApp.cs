using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Serverless.Testing.Node;

namespace Serverless.Functions.Tests;

/// <summary>
/// The folder that the README's publish command lays out, made once for a run and anew only where a source has changed. Its intermediate
/// files are its own, since other projects may be building meanwhile.
/// </summary>
internal static class PublishedApp
{
    /// <summary>Publishing takes about a minute on two processors; this only keeps a broken publish from hanging.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Root = Path.GetFullPath(Path.Combine(NodeRuntime.ScriptsFolder, "../../../.."));

    private static readonly Lazy<string> Published = new(Publish);

    /// <summary>The app root. Tests only read it.</summary>
    public static string Folder => Published.Value;

    /// <summary>Nothing where the project's own system is this machine's, so that the command is the README's.</summary>
    private static string[] Runtime
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
            var runtime = $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
            return runtime == "linux-x64" ? [] : ["-r", runtime];
        }
    }

    private static string Publish()
    {
        var work = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "tests")).FullName;
        using var turn = WaitForTurn(Path.Combine(work, "publish.lock"));
        var folder = Path.Combine(work, "app");
        var artifacts = Path.Combine(work, "obj");
        Run(["publish", "src/Functions", "-c", "Release", "-o", folder, .. Runtime, "--artifacts-path", artifacts, "--nologo"]);
        return folder;
    }

    private static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a build that runs these tests says to its own children is not meant for this one.
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSB", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // The overload with a time does not wait for the build's servers to close their ends of the pipes.
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        lock (output)
        {
            if (!process.HasExited || process.ExitCode != 0) throw new InvalidOperationException($"dotnet publish failed.\n{output}");
            if (output.ToString().Contains("warning", StringComparison.Ordinal)) throw new InvalidOperationException($"It warns.\n{output}");
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output) output.AppendLine(line);
    }

    /// <summary>Two runs of the tests at once publish one after the other.</summary>
    private static FileStream WaitForTurn(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(500);
            }
        }
    }
}
