using System.Text.Json;
using System.Text.Unicode;

namespace Serverless.GraphQL.Http;

/// <summary>Reads the parameters out of a JSON body without decoding what the engine may know already.</summary>
internal static class BodyParameters
{
    private const string Expected = "Send a JSON object such as {\"query\": \"{ __typename }\", \"variables\": {}}.";

    public static RequestFault? TryRead(ReadOnlyMemory<byte> body, out RequestParameters parameters)
    {
        parameters = default;
        if (body.IsEmpty) return RequestFault.BadRequest($"The body is empty. {Expected}");
        if (!Utf8.IsValid(body.Span)) return RequestFault.BadRequest("The body is not valid UTF-8.");
        try
        {
            return ReadObject(body, ref parameters);
        }
        catch (JsonException exception)
        {
            var (line, column) = (exception.LineNumber + 1, exception.BytePositionInLine + 1);
            return RequestFault.BadRequest($"The body is not JSON (line {line}, byte {column}). {Expected}");
        }
    }

    private static RequestFault? ReadObject(ReadOnlyMemory<byte> body, ref RequestParameters parameters)
    {
        var reader = new Utf8JsonReader(body.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) return NotAnObject(ref reader);
        var hasQuery = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            RequestFault? fault = null;
            if (reader.ValueTextEquals("query"u8)) fault = ReadQuery(ref reader, body, ref parameters, ref hasQuery);
            else if (reader.ValueTextEquals("operationName"u8)) fault = ReadOperationName(ref reader, ref parameters);
            else if (reader.ValueTextEquals("variables"u8)) fault = ReadVariables(ref reader, body, ref parameters);
            else if (reader.ValueTextEquals("extensions"u8)) fault = ReadExtensions(ref reader);
            else reader.Skip();
            if (fault is not null) return fault;
        }

        // Reads on to the end: what follows the object would make the whole no JSON.
        reader.Read();
        return hasQuery ? null : RequestFault.BadRequest($"The parameter 'query' is missing. {Expected}");
    }

    private static RequestFault NotAnObject(ref Utf8JsonReader reader) => RequestFault.BadRequest(
        reader.TokenType == JsonTokenType.StartArray
            ? "Batches of requests are not taken: send one JSON object for each request."
            : $"The body is not a JSON object. {Expected}");

    private static RequestFault? ReadQuery(
        ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestParameters parameters, ref bool hasQuery)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return RequestFault.BadRequest("The parameter 'query' must be a string.");
        parameters = parameters with { QueryJson = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length) };
        hasQuery = true;
        return null;
    }

    private static RequestFault? ReadOperationName(ref Utf8JsonReader reader, ref RequestParameters parameters)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return RequestFault.BadRequest("The parameter 'operationName' must be a string or null.");
        parameters = parameters with { OperationName = reader.GetString() };
        return null;
    }

    private static RequestFault? ReadVariables(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, ref RequestParameters parameters)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            return RequestFault.BadRequest("The parameter 'variables' must be an object or null.");
        var start = (int)reader.TokenStartIndex;
        var isNull = reader.TokenType == JsonTokenType.Null;
        reader.Skip();
        parameters = parameters with { Variables = isNull ? default : body[start..(int)reader.BytesConsumed] };
        return null;
    }

    private static RequestFault? ReadExtensions(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            return RequestFault.BadRequest("The parameter 'extensions' must be an object or null.");
        reader.Skip();
        return null;
    }
}
