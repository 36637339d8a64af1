using System.Diagnostics;
using System.Reflection;

namespace Serverless.Testing.Node;

/// <summary>Finds Node and the npm packages of the folder scripts/ on this machine.</summary>
public static class NodeRuntime
{
    private const int OldestMajor = 20;

    private static readonly Lazy<string?> Problem = new(FindProblem);

    /// <summary>The folder of the scripts and their installed packages.</summary>
    public static string ScriptsFolder { get; } =
        typeof(NodeRuntime)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "NodeScriptsFolder")
            .Value!;

    /// <summary>Skips a test that needs Node if it is missing, or fails it if <c>CI</c> is set.</summary>
    public static void Require()
    {
        if (Problem.Value is not { } problem)
            return;

        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            Assert.Skip(problem);
        Assert.Fail(problem);
    }

    private static string? FindProblem()
    {
        if (FindMajorVersion() is not { } major)
            return $"Node {OldestMajor} or newer is needed and was not found.";
        if (major < OldestMajor)
            return $"Node {OldestMajor} or newer is needed; this is Node {major}.";

        var installed = Path.Combine(ScriptsFolder, "node_modules", ".package-lock.json");
        return File.Exists(installed) ? null : $"The npm packages of {ScriptsFolder} are not installed: build again.";
    }

    private static int? FindMajorVersion()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true }
            )!;
            var version = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return Version.TryParse(version.TrimStart('v'), out var parsed) ? parsed.Major : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
