using System.Diagnostics;
using Serverless.Testing;
using Serverless.Testing.Node;

namespace Serverless.Functions.Tests;

/// <summary>
/// Tests <c>dotnet run</c> on a machine with the Azure Functions Core Tools, which a script plays here.
/// </summary>
public sealed class CoreToolsTests
{
    [Fact]
    public async Task Dotnet_run_starts_Core_Tools_in_a_folder_that_they_can_host()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The script that plays Core Tools is for a Unix shell.");
            return;
        }

        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(
            folder.File("func"),
            "#!/bin/sh\n[ \"$1\" = --version ] && echo 4.1.0 && exit\necho \"func $*\" && ls -a\n",
            TestContext.Current.CancellationToken
        );
        File.SetUnixFileMode(folder.File("func"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var output = await RunAsync(folder.Path);

        Assert.Contains("func start", output);
        string[] needed =
        [
            ".azurefunctions",
            "functions.metadata",
            "host.json",
            "local.settings.sample.json",
            "seeds",
            "worker.config.json",
        ];
        Assert.Empty(needed.Except(output));
    }

    /// <summary>Runs the built project from another folder.</summary>
    private static async Task<string[]> RunAsync(string folder)
    {
        var root = Path.GetFullPath(Path.Combine(NodeRuntime.ScriptsFolder, "../../../.."));
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!;
        string[] arguments =
        [
            "run",
            "--no-build",
            "-c",
            configuration,
            "--project",
            Path.Combine(root, "src", "Functions"),
        ];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{folder}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Split('\n');
    }
}
