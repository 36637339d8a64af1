using System.Text.Json;
using System.Text.Unicode;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// Reads the parameters of a JSON body. It does not decode the document, which the engine may have cached.
/// </summary>
internal static class BodyParameters
{
    private const string Expected = "Send a JSON object such as {\"query\": \"{ __typename }\", \"variables\": {}}.";

    /// <param name="body">The whole body, or one request of a batch.</param>
    /// <param name="maxTokens">The most JSON tokens.</param>
    /// <param name="parameters">The parameters of the request.</param>
    public static RequestProblem? TryRead(ReadOnlyMemory<byte> body, int maxTokens, out RequestParameters parameters)
    {
        parameters = default;
        if (body.Span.StartsWith("\uFEFF"u8))
            body = body["\uFEFF"u8.Length..];
        if (body.IsEmpty)
            return RequestProblem.BadRequest($"The body is empty. {Expected}");
        if (!Utf8.IsValid(body.Span))
            return RequestProblem.BadRequest("The body is not valid UTF-8.");
        try
        {
            var reader = new BoundedJsonReader(body.Span, maxTokens);
            var problem = ReadObject(ref reader, body, ref parameters);
            return reader.IsExhausted ? RequestProblem.TooManyTokens(maxTokens) : problem;
        }
        catch (JsonException exception)
        {
            return RequestProblem.BadRequest($"The body is not JSON: {JsonProblem.Describe(exception)} {Expected}");
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for a string that is well-formed JSON but not valid text.
            return RequestProblem.BadRequest(
                "The body escapes half of a surrogate pair in a name, which is not valid text."
            );
        }
    }

    private static RequestProblem? ReadObject(
        ref BoundedJsonReader reader,
        ReadOnlyMemory<byte> body,
        ref RequestParameters parameters
    )
    {
        reader.Read();
        if (reader.Json.TokenType != JsonTokenType.StartObject)
            return NotAnObject(ref reader);
        while (reader.Read() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            reader.Read();
            var problem = name switch
            {
                Parameter.Query => ReadQuery(ref reader, body, ref parameters),
                Parameter.DocumentId => ReadDocumentId(ref reader, ref parameters),
                Parameter.OperationName => ReadOperationName(ref reader, ref parameters),
                Parameter.Variables => ReadVariables(ref reader, body, ref parameters),
                Parameter.Extensions => ReadExtensions(ref reader, body, ref parameters),
                _ => null,
            };
            if (problem is not null)
                return problem;
            reader.Skip();
        }

        // Reads on to the end: the body is not JSON if anything follows the object.
        reader.Read();
        return parameters.HasQuery || parameters.NamesDocument
            ? null
            : RequestProblem.BadRequest($"The parameter 'query' is missing. {Expected}");
    }

    private static Parameter Name(ref BoundedJsonReader reader)
    {
        if (reader.Json.ValueTextEquals("query"u8))
            return Parameter.Query;
        if (reader.Json.ValueTextEquals("variables"u8))
            return Parameter.Variables;
        if (reader.Json.ValueTextEquals("operationName"u8))
            return Parameter.OperationName;
        if (reader.Json.ValueTextEquals("extensions"u8))
            return Parameter.Extensions;
        return reader.Json.ValueTextEquals("documentId"u8) ? Parameter.DocumentId : Parameter.Other;
    }

    private static RequestProblem NotAnObject(ref BoundedJsonReader reader) =>
        RequestProblem.BadRequest(
            reader.Json.TokenType == JsonTokenType.StartArray
                ? "Batches of requests are not accepted: send one JSON object for each request."
                : $"The body is not a JSON object. {Expected}"
        );

    private static RequestProblem? ReadQuery(
        ref BoundedJsonReader reader,
        ReadOnlyMemory<byte> body,
        ref RequestParameters parameters
    )
    {
        if (reader.Json.TokenType == JsonTokenType.Null)
            return null;
        if (reader.Json.TokenType != JsonTokenType.String)
            return RequestProblem.BadRequest("The parameter 'query' must be a string.");
        parameters = parameters with
        {
            QueryJson = body.Slice((int)reader.Json.TokenStartIndex + 1, reader.Json.ValueSpan.Length),
            HasQuery = true,
        };
        return null;
    }

    private static RequestProblem? ReadOperationName(ref BoundedJsonReader reader, ref RequestParameters parameters)
    {
        if (reader.Json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return RequestProblem.BadRequest("The parameter 'operationName' must be a string or null.");
        parameters = parameters with { OperationName = reader.Json.GetString() };
        return null;
    }

    private static RequestProblem? ReadVariables(
        ref BoundedJsonReader reader,
        ReadOnlyMemory<byte> body,
        ref RequestParameters parameters
    )
    {
        if (reader.Json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            return RequestProblem.BadRequest("The parameter 'variables' must be an object or null.");
        var isNull = reader.Json.TokenType == JsonTokenType.Null;
        var start = (int)reader.Json.TokenStartIndex;
        reader.Skip();
        parameters = parameters with { Variables = isNull ? default : body[start..(int)reader.Json.BytesConsumed] };
        return null;
    }

    private static RequestProblem? ReadDocumentId(ref BoundedJsonReader reader, ref RequestParameters parameters)
    {
        if (reader.Json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return RequestProblem.BadRequest("The parameter 'documentId' must be a string or null.");
        parameters = parameters with { DocumentId = reader.Json.GetString() };
        return null;
    }

    private static RequestProblem? ReadExtensions(
        ref BoundedJsonReader reader,
        ReadOnlyMemory<byte> body,
        ref RequestParameters parameters
    )
    {
        if (reader.Json.TokenType == JsonTokenType.Null)
            return null;
        if (reader.Json.TokenType != JsonTokenType.StartObject)
            return RequestProblem.BadRequest("The parameter 'extensions' must be an object or null.");
        var start = (int)reader.Json.TokenStartIndex;
        reader.Skip();
        // The part that was read is not complete JSON.
        if (reader.IsExhausted)
            return null;
        var problem = PersistedQueryExtension.TryRead(body[start..(int)reader.Json.BytesConsumed], out var hash);
        parameters = parameters with { Hash = hash };
        return problem;
    }

    private enum Parameter
    {
        Other,
        Query,
        DocumentId,
        OperationName,
        Variables,
        Extensions,
    }
}
