using System.Text.Json;

namespace Serverless.GraphQL.Http;

/// <summary>A body that is an array of requests.</summary>
internal static class BatchBody
{
    public static bool IsBatch(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith("\uFEFF"u8)) body = body["\uFEFF"u8.Length..];
        return body.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
    }

    /// <summary>Every request of the array, or what is wrong with the first that cannot be read.</summary>
    public static RequestFault? TryRead(ReadOnlyMemory<byte> body, int limit, out List<RequestParameters> requests)
    {
        requests = [];
        if (body.Span.StartsWith("\uFEFF"u8)) body = body["\uFEFF"u8.Length..];
        try
        {
            return Read(body, limit, requests);
        }
        catch (JsonException exception)
        {
            return RequestFault.BadRequest($"The body is not JSON: {JsonProblem.Describe(exception)}");
        }
    }

    private static RequestFault? Read(ReadOnlyMemory<byte> body, int limit, List<RequestParameters> requests)
    {
        var reader = new Utf8JsonReader(body.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (requests.Count == limit)
                return new RequestFault(400, $"The batch has more than the {limit} requests that this server takes at once.", "BATCH_TOO_LARGE");
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (BodyParameters.TryRead(body[start..(int)reader.BytesConsumed], out var parameters) is { } fault)
                return fault with { Message = $"Request {requests.Count + 1} of the batch: {fault.Message}" };
            requests.Add(parameters);
        }

        reader.Read();
        return requests.Count == 0 ? RequestFault.BadRequest("The batch is empty.") : null;
    }
}
