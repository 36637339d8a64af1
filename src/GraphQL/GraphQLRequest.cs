using Serverless.GraphQL.Execution;

namespace Serverless.GraphQL;

/// <summary>
/// One request (specification, section 6): exactly one of <see cref="Query"/>, <see cref="QueryJson"/> and
/// <see cref="Document"/> is set.
/// </summary>
public sealed class GraphQLRequest
{
    /// <summary>The text of the document.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// The document as the bytes between the quotes of a JSON string, escapes unresolved, in UTF-8. These bytes are the
    /// key of the document cache: a document seen before is neither decoded nor parsed. They must not change until the
    /// response is there.
    /// </summary>
    public ReadOnlyMemory<byte> QueryJson { get; init; }

    /// <summary>The document, where the server has prepared it before.</summary>
    public GraphQLDocument? Document { get; init; }

    /// <summary>The name of the operation to run. Null or empty where the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as a JSON object in UTF-8; empty or <c>null</c> for none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>The object that the fields of the root types are resolved on.</summary>
    public object? Root { get; init; }

    /// <summary>
    /// Whether mutations are refused with <see cref="ResponseOutcome.NotAllowed"/>, as GET over HTTP has to.
    /// </summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the response tells the cost of the operation, as <c>extensions.cost</c>.</summary>
    public bool ReportCost { get; init; }
}

/// <summary>
/// A document that a server holds ready outside of its caches. <see cref="GraphQLServer.Prepare"/> makes it.
/// </summary>
public sealed class GraphQLDocument
{
    internal GraphQLDocument(string text, PreparedDocument prepared) => (Text, Prepared) = (text, prepared);

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    internal PreparedDocument Prepared { get; }
}
