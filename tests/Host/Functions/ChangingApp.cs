using System.Text.Json.Nodes;
using Serverless.Testing;

namespace Serverless.Host.Tests.Functions;

/// <summary>The published app with a data set that a test may change: a root of its own whose host.json names the same executable.</summary>
internal sealed class ChangingApp : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _seeds;

    public ChangingApp(params string[] arguments)
    {
        _seeds = Path.Combine(Folder, "seeds");
        RestoreSeeds();
        foreach (var function in Directory.EnumerateFiles(PublishedApp.Folder, "function.json", SearchOption.AllDirectories))
            Copy(function);
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(PublishedApp.Folder, "host.json")))!;
        var description = host["customHandler"]!["description"]!;
        description["defaultExecutablePath"] = PublishedApp.Executable;
        description["arguments"] = new JsonArray([.. (string[])["serve", "--seeds", _seeds, .. arguments]]);
        File.WriteAllText(Path.Combine(Folder, "host.json"), host.ToJsonString());
    }

    public string Folder => _folder.Path;

    public void RestoreSeeds()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishedApp.Folder, "seeds"), "*", SearchOption.AllDirectories))
            Copy(file);
    }

    public void ChangeSeeds() => Seeds.Change(_seeds);

    public void BreakSeeds()
    {
        var file = Path.Combine(_seeds, "claims", "casualties.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("claimant: pakistani-military", "claimant: pakistani-militry", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private void Copy(string file)
    {
        var copy = Path.Combine(Folder, Path.GetRelativePath(PublishedApp.Folder, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}
