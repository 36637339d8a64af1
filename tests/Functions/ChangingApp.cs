using Serverless.Testing;
using Serverless.Testing.Programs;

namespace Serverless.Functions.Tests;

/// <summary>A copy of the published app, whose data set a test may change.</summary>
internal sealed class ChangingApp : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _seeds;

    public ChangingApp()
    {
        _seeds = Path.Combine(Folder, "seeds");
        foreach (var file in Directory.EnumerateFiles(PublishedApp.Folder, "*", SearchOption.AllDirectories))
        {
            if (
                !Path.GetRelativePath(PublishedApp.Folder, file)
                    .StartsWith("ide" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            )
                Copy(file);
        }
    }

    public string Folder => _folder.Path;

    public void RestoreSeeds()
    {
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(PublishedApp.Folder, "seeds"),
                "*",
                SearchOption.AllDirectories
            )
        )
            Copy(file);
    }

    public void ChangeSeeds() => Seeds.Change(_seeds);

    public void BreakSeeds() => Seeds.Break(_seeds);

    public void Dispose() => _folder.Dispose();

    private void Copy(string file)
    {
        var copy = Path.Combine(Folder, Path.GetRelativePath(PublishedApp.Folder, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
    }
}
