using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.AspNetCore.Documents;

/// <summary>Collects documents, and the problems of those that cannot be executed.</summary>
internal sealed class DocumentCollector(GraphQLServer server)
{
    private readonly List<string> _problems = [];

    public Dictionary<string, GraphQLDocument> ById { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Problems => _problems;

    public int Count { get; private set; }

    public void Refuse(string location, string problem) => _problems.Add($"{location}: {problem}");

    /// <param name="location">The file, or the entry of a manifest, to name in a problem.</param>
    public void Add(string location, string id, string text)
    {
        var hash = DocumentHash.Prefix + DocumentHash.Of(text);
        if (
            id.StartsWith(DocumentHash.Prefix, StringComparison.OrdinalIgnoreCase)
            && !id.Equals(hash, StringComparison.OrdinalIgnoreCase)
        )
        {
            Refuse(location, $"the id is not the hash of the document, which is {hash}.");
            return;
        }

        if (ById.TryGetValue(id, out var other) && other.Text != text)
        {
            Refuse(location, $"another document has the id '{id}'.");
            return;
        }

        if (Prepare(location, text) is not { } document)
            return;
        if (ById.TryAdd(id, document))
            Count++;
        ById.TryAdd(hash, document);
        // Editors end a file with a line break, which the document in a client does not have.
        ById.TryAdd(DocumentHash.Prefix + DocumentHash.Of(text.TrimEnd('\r', '\n')), document);
    }

    private GraphQLDocument? Prepare(string location, string text)
    {
        try
        {
            return server.Prepare(text);
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors)
                Refuse(
                    error.Locations is [var first, ..] ? $"{location}:{first.Line}:{first.Column}" : location,
                    error.Message
                );
            return null;
        }
    }
}
