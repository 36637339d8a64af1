using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Reads a body that is an array of requests.</summary>
internal static class BatchBody
{
    public static bool IsBatch(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith("\uFEFF"u8))
            body = body["\uFEFF"u8.Length..];
        return body.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
    }

    /// <summary>Reads all requests, or returns the problem of the first that cannot be read.</summary>
    /// <param name="body">A JSON array.</param>
    /// <param name="limit">The most requests of a batch.</param>
    /// <param name="maxTokens">The most JSON tokens of each request.</param>
    /// <param name="requests">The requests of the array.</param>
    public static RequestProblem? TryRead(
        ReadOnlyMemory<byte> body,
        int limit,
        int maxTokens,
        out List<RequestParameters> requests
    )
    {
        requests = [];
        if (body.Span.StartsWith("\uFEFF"u8))
            body = body["\uFEFF"u8.Length..];
        try
        {
            return Read(body, limit, maxTokens, requests);
        }
        catch (JsonException exception)
        {
            return RequestProblem.BadRequest($"The body is not JSON: {JsonProblem.Describe(exception)}");
        }
    }

    private static RequestProblem? Read(
        ReadOnlyMemory<byte> body,
        int limit,
        int maxTokens,
        List<RequestParameters> requests
    )
    {
        var reader = new BoundedJsonReader(body.Span, maxTokens);
        reader.Read();
        reader.Renew();
        while (reader.Read() && reader.Json.TokenType != JsonTokenType.EndArray)
        {
            if (requests.Count == limit)
                return new RequestProblem(
                    400,
                    $"The batch has more than the {limit} requests that this server accepts at once.",
                    "BATCH_TOO_LARGE"
                );
            var start = (int)reader.Json.TokenStartIndex;
            reader.Skip();
            if (ReadRequest(ref reader, body, start, maxTokens, requests) is { } problem)
                return problem with { Message = $"Request {requests.Count + 1} of the batch: {problem.Message}" };
            reader.Renew();
        }

        reader.Read();
        return requests.Count == 0 ? RequestProblem.BadRequest("The batch is empty.") : null;
    }

    private static RequestProblem? ReadRequest(
        ref BoundedJsonReader reader,
        ReadOnlyMemory<byte> body,
        int start,
        int maxTokens,
        List<RequestParameters> requests
    )
    {
        if (reader.IsExhausted)
            return RequestProblem.TooManyTokens(maxTokens);
        var problem = BodyParameters.TryRead(
            body[start..(int)reader.Json.BytesConsumed],
            maxTokens,
            out var parameters
        );
        if (problem is null)
            requests.Add(parameters);
        return problem;
    }
}
