using System.Net;
using System.Net.Sockets;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests;

/// <summary>A problem that stops a start or a load is one line that says what to do, with exit code 1.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void A_port_in_use_is_named()
    {
        using var workspace = new Workspace();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = ServerlessProcess.Run("serve", "--port", $"{port}", "--store", workspace.Store);

        Assert.Equal(
            (
                1,
                $"serverless: port {port} is in use: stop the other program, "
                    + "or choose another port with --port (0 for any free port)."
            ),
            (run.ExitCode, run.Errors)
        );
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--port", "99999", "--port is a number from 0 to 65535, not '99999'.")]
    [InlineData("--port", "http", "--port is a number from 0 to 65535, not 'http'.")]
    [InlineData("--store", " ", "--store needs a file, a connection string or an https endpoint.")]
    public void A_wrong_option_is_named(string option, string value, string message)
    {
        var run = ServerlessProcess.Run("serve", option, value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_in_a_folder_that_cannot_be_created_is_named()
    {
        using var workspace = new Workspace();
        var file = workspace.Write("a-file", "no folder");

        OneLine.Says(ServerlessProcess.Run("serve", "--port", "0", "--store", Path.Combine(file, "news.db")), file);
    }

    [Fact]
    public void A_store_that_is_not_a_database_is_named_and_left_unchanged()
    {
        using var workspace = new Workspace();
        var file = workspace.Write("news.db", "These are notes and no database, and somebody may still want them.");

        OneLine.Says(ServerlessProcess.Run("serve", "--port", "0", "--store", file), file);
        Assert.StartsWith("These are notes", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_data_set_is_reported_line_by_line_and_changes_nothing()
    {
        using var workspace = new Workspace();
        var (process, endpoint) = ServerlessProcess.Serve(workspace);
        using var running = process;
        var before = await ApiClient.EditionAsync(endpoint);
        var broken = Seeds.CopyTo(workspace);
        Seeds.Break(broken);

        var run = ServerlessProcess.Run("load", broken, "--store", workspace.Store);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(
            @"claims/casualties\.yaml:\d+: .*'pakistani-militry'.*did you mean 'pakistani-military'\?",
            run.Errors
        );
        Assert.EndsWith("nothing was loaded. Fix the lines above and try again.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, await ApiClient.EditionAsync(endpoint));
    }

    [Fact]
    public void Text_that_is_not_YAML_is_reported_with_its_line()
    {
        using var workspace = new Workspace();
        var folder = Path.GetDirectoryName(workspace.Write("set/broken.yaml", "dataset: {name: x\narticles: ["))!;

        var run = ServerlessProcess.Run("validate", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"broken\.yaml:\d+: ", run.Errors);
    }

    [Fact]
    public void A_missing_folder_and_an_unknown_data_set_are_named()
    {
        using var workspace = new Workspace();

        Assert.Contains(
            "no-such-folder",
            ServerlessProcess.Run("validate", Path.Combine(workspace.Folder, "no-such-folder")).Errors,
            StringComparison.Ordinal
        );
        OneLine.Says(
            ServerlessProcess.Run("serve", "--port", "0", "--store", workspace.Store, "--dataset", "nothing"),
            "'nothing'"
        );
    }

    [Fact]
    public void Validate_counts_the_records_of_valid_seeds()
    {
        var run = ServerlessProcess.Run("validate", Seeds.Folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Data set 'istanbul-talks' is sound: 5 articles", run.Output, StringComparison.Ordinal);
    }
}
