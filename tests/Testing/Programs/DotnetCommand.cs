using System.Diagnostics;
using System.Text;
using Serverless.Testing.Node;

namespace Serverless.Testing.Programs;

/// <summary>
/// Runs commands such as <c>dotnet publish</c> in the root of the repository, as a person does. Pass
/// <see cref="Artifacts"/> for intermediate files, since other projects may be building at the same time.
/// </summary>
public static class DotnetCommand
{
    /// <summary>Keeps a broken command from hanging; a publish takes about a minute on two processors.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string Root = Path.GetFullPath(Path.Combine(NodeRuntime.ScriptsFolder, "../../../.."));

    /// <summary>The folder for the output of builds by tests.</summary>
    public static string Work { get; } = Path.Combine(Root, "artifacts", "tests");

    /// <summary>The folder for intermediate files of builds by tests.</summary>
    public static string Artifacts { get; } = Path.Combine(Work, "obj");

    /// <summary>Runs a command that builds, once no other test run builds.</summary>
    /// <exception cref="InvalidOperationException">The command fails or warns.</exception>
    public static void Build(params string[] arguments)
    {
        Directory.CreateDirectory(Work);
        using var turn = WaitForTurn(Path.Combine(Work, "publish.lock"));
        Run(arguments);
    }

    /// <summary>Runs a command to its end.</summary>
    /// <exception cref="InvalidOperationException">The command fails or warns.</exception>
    public static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // MSBuild variables of a build that runs these tests are not meant for this command.
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
        // This overload does not wait until the build servers close their ends of the pipes.
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
