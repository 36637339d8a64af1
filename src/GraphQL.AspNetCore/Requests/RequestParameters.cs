namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>The parameters of a request (GraphQL over HTTP, section "Request Parameters").</summary>
internal readonly record struct RequestParameters
{
    /// <summary>The document as text, from a URL.</summary>
    public string? Query { get; init; }

    /// <summary>The document as the bytes between the quotes of a JSON string, from a body.</summary>
    public ReadOnlyMemory<byte> QueryJson { get; init; }

    /// <summary>Whether there is a query, even an empty one.</summary>
    public bool HasQuery { get; init; }

    /// <summary>The id of a document that the server holds.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The SHA-256 of the document, as Apollo's clients send it among the extensions.</summary>
    public string? Hash { get; init; }

    /// <summary>The persisted document that <see cref="DocumentId"/> or <see cref="Hash"/> names.</summary>
    public GraphQLDocument? Document { get; init; }

    /// <summary>
    /// Whether the server already held the document, persisted or registered; caches may then keep the response.
    /// </summary>
    public bool IsStored { get; init; }

    public string? OperationName { get; init; }

    /// <summary>The bytes of a JSON object, or none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    public bool NamesDocument => DocumentId is not null || Hash is not null;

    public GraphQLRequest ToRequest(object? root, bool queriesOnly, bool reportCost) =>
        new()
        {
            Query = Query,
            QueryJson = QueryJson,
            Document = Document,
            OperationName = OperationName,
            Variables = Variables,
            Root = root,
            QueriesOnly = queriesOnly,
            ReportCost = reportCost,
        };
}
