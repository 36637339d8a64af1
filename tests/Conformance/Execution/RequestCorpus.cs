using System.Reflection;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>
/// Requests for everything that section 6 says of execution, in the files of Corpus/: a paragraph for each document. A line
/// <c># variables: {...}</c> makes it a request with these variables, several such lines several requests, and
/// <c># operation: A</c> a request for this operation.
/// </summary>
internal static class RequestCorpus
{
    private const string Variables = "# variables: ";
    private const string Operation = "# operation: ";

    public static IReadOnlyList<Request> Requests { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(static name => name.Contains(".Execution.Corpus.", StringComparison.Ordinal))
            .SelectMany(static name => Resource.Read(name).Split("\n\n"))
            .Where(static paragraph => paragraph.Split('\n').Any(static line => !line.StartsWith('#')))
            .SelectMany(RequestsOf),
    ];

    private static IEnumerable<Request> RequestsOf(string paragraph)
    {
        var lines = paragraph.Split('\n');
        var requests = lines
            .Where(static line => line.StartsWith(Variables, StringComparison.Ordinal))
            .Select(line => new Request(paragraph, Variables: line[Variables.Length..]))
            .Concat(
                lines
                    .Where(static line => line.StartsWith(Operation, StringComparison.Ordinal))
                    .Select(line => new Request(paragraph, Operation: line[Operation.Length..]))
            );
        return requests.DefaultIfEmpty(new Request(paragraph));
    }
}
