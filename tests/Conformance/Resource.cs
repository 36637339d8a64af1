using System.Reflection;

namespace Serverless.Conformance.Tests;

/// <summary>Reads texts that are embedded in this assembly.</summary>
internal static class Resource
{
    /// <param name="name">The end of the file's path, with dots: <c>Execution.Schema.graphql</c>.</param>
    public static string Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly
            .GetManifestResourceNames()
            .Single(other => other.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
