namespace Serverless.Testing.Programs;

/// <summary>A temporary folder for one test, with the path of a store in it.</summary>
public sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("serverless-test-").FullName;

    public string Store => Path.Combine(Folder, "news.db");

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
