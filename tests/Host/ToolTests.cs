using Serverless.Testing.Node;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests;

/// <summary>Packs and installs the program as a .NET tool, as the documentation says.</summary>
public sealed class ToolTests
{
    [Fact]
    public async Task The_installed_tool_serves_its_seeds_and_the_IDE_from_any_folder()
    {
        using var workspace = new Workspace();
        var packages = Path.Combine(workspace.Folder, "packages");
        var tools = Path.Combine(workspace.Folder, "tools");
        DotnetCommand.Build(
            "pack",
            "src/Host",
            "-c",
            "Release",
            "-o",
            packages,
            "--artifacts-path",
            DotnetCommand.Artifacts,
            "--nologo"
        );
        DotnetCommand.Run("tool", "install", "Serverless", "--source", packages, "--tool-path", tools);
        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? "serverless.exe" : "serverless");

        using var version = ServerlessProcess.StartInstalled(program, workspace.Folder, "--version");
        Assert.Equal(0, version.WaitForExit());
        Assert.Matches(@"^\d+\.\d+\.\d+$", version.Output);

        using var server = ServerlessProcess.StartInstalled(
            program,
            workspace.Folder,
            "serve",
            "--port",
            "0",
            "--store",
            workspace.Store
        );
        var endpoint = server.Endpoint();
        Assert.Contains("Loaded data set 'istanbul-talks'", server.Output, StringComparison.Ordinal);
        Assert.NotEmpty(await ApiClient.EditionAsync(endpoint));
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(endpoint, "/api/graphql/manifest.webmanifest")
        );
        var (status, _) = await ApiClient.SendAsync(request);
        NodeRuntime.Require();
        Assert.Equal(System.Net.HttpStatusCode.OK, status);
    }
}
