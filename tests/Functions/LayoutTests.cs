using System.Text.Json;
using Serverless.Testing.Node;

namespace Serverless.Functions.Tests;

/// <summary>Tests the folder that the publish command creates for the Functions host.</summary>
public sealed class LayoutTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public void The_folder_holds_the_files_of_a_function_app_and_no_local_settings()
    {
        var names = Directory
            .EnumerateFileSystemEntries(PublishedApp.Folder)
            .Select(static entry => Path.GetFileName(entry)!)
            .ToHashSet();

        string[] needed =
        [
            ".azurefunctions",
            "extensions.json",
            "functions.metadata",
            "host.json",
            "seeds",
            "worker.config.json",
        ];
        Assert.Empty(needed.Except(names));
        Assert.DoesNotContain(names, static name => name.StartsWith("local.settings", StringComparison.Ordinal));
        Assert.DoesNotContain(names, static name => Path.GetExtension(name) is ".xml" or ".pdb");
    }

    [Fact]
    public void The_host_starts_an_isolated_worker()
    {
        var host = Read("host.json");
        var worker = Read("worker.config.json").GetProperty("description");

        Assert.False(host.TryGetProperty("customHandler", out _));
        Assert.Equal("", host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
        Assert.Equal("dotnet-isolated", worker.GetProperty("language").GetString());
        Assert.Equal("dotnet", worker.GetProperty("defaultExecutablePath").GetString());
        Assert.True(
            File.Exists(Path.Combine(PublishedApp.Folder, worker.GetProperty("defaultWorkerPath").GetString()!))
        );
    }

    [Fact]
    public async Task The_worker_tells_the_host_its_routes_methods_and_keys()
    {
        var functions = (await app.Host.Worker.LoadedAsync())
            .Functions.OrderBy(static function => function.Name)
            .ToList();

        Assert.Equal(
            ["graphql api/graphql/{*rest} anonymous", "health api/health anonymous", "seed api/seed admin"],
            functions.Select(static function =>
                $"{function.Name} {function.Route} {function.AuthLevel.ToLowerInvariant()}"
            )
        );
        string[] all = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];
        Assert.Equal(
            [all, all, ["POST"]],
            functions.Select(static function => function.Methods.Order(StringComparer.Ordinal).ToArray())
        );
    }

    [Fact]
    public void The_app_needs_the_shared_framework_and_runs_with_the_measured_settings()
    {
        var options = Read("Serverless.Functions.runtimeconfig.json").GetProperty("runtimeOptions");
        var frameworks = options
            .GetProperty("frameworks")
            .EnumerateArray()
            .Select(static framework => framework.GetProperty("name").GetString());
        var properties = options.GetProperty("configProperties");

        Assert.Equal(["Microsoft.AspNetCore.App", "Microsoft.NETCore.App"], frameworks.Order());
        Assert.True(properties.GetProperty("System.Runtime.TieredPGO").GetBoolean());
        Assert.Equal(10, properties.GetProperty("System.Runtime.TieredCompilation.CallCountingDelayMs").GetInt32());
        Assert.False(properties.GetProperty("System.GC.Server").GetBoolean());
    }

    [Fact]
    public void Assemblies_are_compiled_ahead_of_time()
    {
        var files = Directory.GetFiles(PublishedApp.Folder, "Serverless.*.dll");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var assembly = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(file));
            Assert.NotEqual(0, assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        }
    }

    [Fact]
    public void The_licence_of_the_IDE_is_beside_it()
    {
        NodeRuntime.Require();

        Assert.Contains(
            "ChilliCream License",
            File.ReadAllText(Path.Combine(PublishedApp.Folder, "ide", "LICENSE")),
            StringComparison.Ordinal
        );
    }

    private static JsonElement Read(string file) =>
        JsonElement.Parse(File.ReadAllText(Path.Combine(PublishedApp.Folder, file)));
}
