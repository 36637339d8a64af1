using System.Diagnostics;
using System.Text;
using Serverless.Testing.Node;

namespace Serverless.Testing.Programs;

/// <summary>
/// Runs <c>dotnet publish</c> and the like as a person does, at the repository's root. Give it <see cref="Artifacts"/>
/// for its intermediate files, since other projects may be building meanwhile.
/// </summary>
public static class DotnetCommand
{
    /// <summary>A publish takes about a minute on two processors; this only keeps a broken one from hanging.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Root = Path.GetFullPath(Path.Combine(NodeRuntime.ScriptsFolder, "../../../.."));

    /// <summary>A folder for what tests build.</summary>
    public static string Work { get; } = Path.Combine(Root, "artifacts", "tests");

    /// <summary>Where tests keep intermediate files of builds.</summary>
    public static string Artifacts { get; } = Path.Combine(Work, "obj");

    /// <summary>Runs a command that builds, after those of other runs of the tests.</summary>
    /// <exception cref="InvalidOperationException">It fails or warns.</exception>
    public static void Build(params string[] arguments)
    {
        Directory.CreateDirectory(Work);
        using var turn = WaitForTurn(Path.Combine(Work, "publish.lock"));
        Run(arguments);
    }

    /// <exception cref="InvalidOperationException">It fails or warns.</exception>
    public static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What a build that runs these tests says to its own children is not meant for this one.
        foreach (
            var name in start
                .Environment.Keys.Where(static name => name.StartsWith("MSB", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
            start.Environment.Remove(name);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // The overload with a time does not wait for the build's servers to close their ends of the pipes.
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        lock (output)
        {
            if (!process.HasExited || process.ExitCode != 0)
                throw new InvalidOperationException($"dotnet {arguments[0]} failed.\n{output}");
            if (output.ToString().Contains("warning", StringComparison.Ordinal))
                throw new InvalidOperationException($"dotnet {arguments[0]} warns.\n{output}");
        }
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

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
