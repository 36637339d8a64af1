using System.Diagnostics;
using System.Text.Json;
using Serverless.Testing;
using Serverless.Testing.Node;

namespace Serverless.Host.Tests.Functions;

/// <summary>What the publish command lays out, and that it runs by itself.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void The_app_root_holds_what_the_host_looks_for_and_nothing_that_it_would_take_for_a_function()
    {
        string[] expected = ["graphql", "health", "host.json", "ide", "libe_sqlite3.so", "seed", "seeds", "serverless"];
        var found = Directory.EnumerateFileSystemEntries(PublishedApp.Folder).Select(static entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);
        var functions = Directory.EnumerateFiles(PublishedApp.Folder, "function.json", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(PublishedApp.Folder, file)).Order(StringComparer.Ordinal);

        if (OperatingSystem.IsLinux()) Assert.Equal(HasIde() ? expected : expected.Where(static name => name != "ide"), found);
        Assert.Equal(["graphql/function.json", "health/function.json", "seed/function.json"], functions);
    }

    [Fact]
    public void Routes_methods_and_keys_are_those_that_the_README_lists()
    {
        var app = AppRoot.Read(PublishedApp.Folder);

        Assert.True(app.Proxying && app.Forwarding);
        Assert.Empty(app.Arguments);
        Assert.Equal(
            ["graphql api/graphql/{*rest} anonymous", "health api/health anonymous", "seed api/seed admin"],
            app.Functions.OrderBy(static function => function.Name, StringComparer.Ordinal)
                .Select(static function => $"{function.Name} {function.Route} {function.AuthLevel}"));
        Assert.All(app.Functions, static function =>
            Assert.Equal(["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"], function.Methods.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_executable_is_the_one_that_host_json_names_and_may_be_executed()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(PublishedApp.Folder, "host.json")));
        var named = host.RootElement.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString();

        Assert.Equal("serverless", named);
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(PublishedApp.Executable).HasFlag(UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute));
    }

    [Fact]
    public void The_licence_of_the_IDE_lies_beside_it()
    {
        NodeRuntime.Require();

        Assert.Contains("ChilliCream License", File.ReadAllText(Path.Combine(PublishedApp.Folder, "ide", "LICENSE")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs_from_another_folder_on_a_machine_without_NET()
    {
        using var elsewhere = new TemporaryFolder();

        var validate = await RunAsync(elsewhere, "validate", Path.Combine(PublishedApp.Folder, "seeds"));
        var load = await RunAsync(elsewhere, "load", Path.Combine(PublishedApp.Folder, "seeds"), "--store", elsewhere.File("news.db"));

        Assert.Equal((0, ""), (validate.ExitCode, validate.Errors));
        Assert.StartsWith("Data set 'istanbul-talks' is sound: 5 articles", validate.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (load.ExitCode, load.Errors));
        Assert.StartsWith("Loaded data set 'istanbul-talks'", load.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http", "serverless: FUNCTIONS_CUSTOMHANDLER_PORT is a number from 1 to 65535, not 'http'.")]
    [InlineData("0", "serverless: FUNCTIONS_CUSTOMHANDLER_PORT is a number from 1 to 65535, not '0'.")]
    [InlineData("7071", "serverless: no store is set: give the app the setting NewsStorage with a connection string, or NewsStorage__tableServiceUri.")]
    public async Task What_keeps_it_from_serving_under_the_host_is_one_line_and_exit_code_1(string port, string line)
    {
        using var elsewhere = new TemporaryFolder();

        var run = await RunAsync(elsewhere, [("FUNCTIONS_CUSTOMHANDLER_PORT", port)]);

        Assert.Equal((1, "", line), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task A_connection_string_that_cannot_be_read_is_one_line_without_the_key()
    {
        using var elsewhere = new TemporaryFolder();

        var run = await RunAsync(elsewhere, [("FUNCTIONS_CUSTOMHANDLER_PORT", "59999"), ("NewsStorage", "AccountName=a;AccountKey=not-base64!")]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("serverless: the setting NewsStorage: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Errors);
        Assert.DoesNotContain("not-base64", run.Errors, StringComparison.Ordinal);
    }

    private static bool HasIde() => Directory.Exists(Path.Combine(PublishedApp.Folder, "ide"));

    private static Task<(int ExitCode, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] arguments) =>
        RunAsync(folder, [], arguments);

    /// <summary>With an environment that holds nothing of this machine.</summary>
    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        TemporaryFolder folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(PublishedApp.Executable, arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, (await output).Trim(), (await errors).Trim());
    }
}
