using Serverless.GraphQL.Execution;

namespace Serverless.GraphQL;

/// <summary>
/// One request (specification, section 6): exactly one of <see cref="Query"/>, <see cref="QueryJson"/> and
/// <see cref="Document"/> is set.
/// </summary>
public sealed class GraphQLRequest
{
    /// <summary>The document.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// The document as the bytes between the quotes of a JSON string, escapes unresolved, UTF-8. These bytes are the key of the
    /// operation cache: a request seen before is neither decoded nor parsed. They must stay as they are until the answer is there.
    /// </summary>
    public ReadOnlyMemory<byte> QueryJson { get; init; }

    /// <summary>The document, where the server was given it before.</summary>
    public GraphQLDocument? Document { get; init; }

    /// <summary>Which operation of the document to run; null or empty where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, UTF-8; empty or <c>null</c> for none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>The object that the fields of the root types are resolved on.</summary>
    public object? Root { get; init; }

    /// <summary>Refuses mutations with <see cref="ResponseOutcome.NotAllowed"/>, as GET over HTTP has to.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Adds what the operation costs to the response, as <c>extensions.cost</c>.</summary>
    public bool ReportCost { get; init; }
}

/// <summary>A document that a server holds ready, however many others it has to remember: <see cref="GraphQLServer.Prepare"/>.</summary>
public sealed class GraphQLDocument
{
    internal GraphQLDocument(string text, PreparedDocument prepared) => (Text, Prepared) = (text, prepared);

    /// <summary>As it was given.</summary>
    public string Text { get; }

    internal PreparedDocument Prepared { get; }
}
