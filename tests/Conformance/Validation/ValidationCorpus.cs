using System.Reflection;

namespace Serverless.Conformance.Tests.Validation;

/// <summary>
/// Documents for and against every rule, in the files of Corpus/: a line <c>#### what it shows</c> starts each. They all are
/// about Schema.graphql.
/// </summary>
internal static class ValidationCorpus
{
    private const string Separator = "#### ";

    public static string Schema { get; } = Read("Schema.graphql");

    public static IReadOnlyList<string> Documents { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(static name => name.Contains(".Corpus.", StringComparison.Ordinal))
            .SelectMany(static name => Read(name).Split(Separator, StringSplitOptions.RemoveEmptyEntries))
            .Select(static text => Separator + text)];

    private static string Read(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(other => other.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
