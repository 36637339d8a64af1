namespace Serverless.GraphQL.Http;

/// <summary>The parameters of a request (GraphQL over HTTP, section "Request Parameters").</summary>
internal readonly record struct RequestParameters
{
    /// <summary>The document as text; GET only.</summary>
    public string? Query { get; init; }

    /// <summary>The document as the bytes between the quotes of a JSON string; POST only.</summary>
    public ReadOnlyMemory<byte> QueryJson { get; init; }

    public string? OperationName { get; init; }

    /// <summary>A JSON object, or empty.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    public GraphQLRequest ToRequest(object? root, bool queriesOnly) => new()
    {
        Query = Query,
        QueryJson = QueryJson,
        OperationName = OperationName,
        Variables = Variables,
        Root = root,
        QueriesOnly = queriesOnly,
    };
}
