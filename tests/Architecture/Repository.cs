using System.Reflection;

namespace Serverless.Architecture.Tests;

/// <summary>The source tree that this build came from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    /// <summary>C# files below a folder, relative to the root with forward slashes; build output left out.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => part is "bin" or "obj" or "node_modules"));

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));
}
