namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>The parameters of a request (GraphQL over HTTP, section "Request Parameters").</summary>
internal readonly record struct RequestParameters
{
    /// <summary>The document as text; GET only.</summary>
    public string? Query { get; init; }

    /// <summary>The document as the bytes between the quotes of a JSON string; POST only.</summary>
    public ReadOnlyMemory<byte> QueryJson { get; init; }

    /// <summary>Whether there is a query, be it empty.</summary>
    public bool HasQuery { get; init; }

    /// <summary>Names a document in place of the query.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The SHA-256 of the document, as Apollo's clients send it among the extensions.</summary>
    public string? Hash { get; init; }

    /// <summary>What <see cref="DocumentId"/> or <see cref="Hash"/> was found to name.</summary>
    public GraphQLDocument? Document { get; init; }

    /// <summary>Whether the server held the document; clients may keep such answers.</summary>
    public bool IsStored { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or empty.</summary>
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
