using System.Reflection;

namespace Serverless.Conformance.Tests.Validation;

/// <summary>
/// Documents for and against every rule, in the files of Corpus/. Each starts with a line <c>#### what it shows</c>,
/// and asks the schema of Schema.graphql.
/// </summary>
internal static class ValidationCorpus
{
    private const string Separator = "#### ";

    public static string Schema { get; } = Resource.Read("Validation.Schema.graphql");

    public static IReadOnlyList<string> Documents { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(static name => name.Contains(".Validation.Corpus.", StringComparison.Ordinal))
            .SelectMany(static name => Resource.Read(name).Split(Separator, StringSplitOptions.RemoveEmptyEntries))
            .Select(static text => Separator + text),
    ];
}
