using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.Http;

/// <summary>Reads the parameters of a GET from the query of its URL (GraphQL over HTTP, section "GET").</summary>
internal static class UrlParameters
{
    private static readonly string[] Names = ["query", "operationName", "variables", "extensions"];

    /// <param name="url">The query component as it came, with or without its question mark.</param>
    /// <param name="parameters">What it holds; an empty text is the same as none.</param>
    public static RequestFault? TryRead(string? url, out RequestParameters parameters)
    {
        parameters = default;
        var values = new string?[Names.Length];
        if (Decode(url.AsSpan().TrimStart('?'), values) is { } undecodable) return undecodable;
        if (values is not [{ Length: > 0 } query, var operationName, var variables, var extensions])
        {
            return RequestFault.BadRequest(
                "The parameter 'query' is missing: send GET with ?query={__typename}, URL-encoded, or POST with a JSON object.");
        }

        if (ReadObject("variables", variables, out var json) is { } wrongVariables) return wrongVariables;
        if (ReadObject("extensions", extensions, out _) is { } wrongExtensions) return wrongExtensions;
        parameters = new RequestParameters
        {
            Query = query,
            OperationName = string.IsNullOrEmpty(operationName) ? null : operationName,
            Variables = json,
        };
        return null;
    }

    private static RequestFault? Decode(ReadOnlySpan<char> url, string?[] values)
    {
        foreach (var range in url.Split('&'))
        {
            var pair = url[range];
            var end = pair.IndexOf('=');
            var index = Array.IndexOf(Names, FormText.Decode(end < 0 ? pair : pair[..end]));
            if (index < 0) continue;
            var name = Names[index];
            if (values[index] is not null)
                return RequestFault.BadRequest($"The parameter '{name}' stands more than once in the URL.");
            values[index] = FormText.Decode(end < 0 ? [] : pair[(end + 1)..]);
            if (values[index] is null) return RequestFault.BadRequest($"The parameter '{name}' is not valid UTF-8, URL-encoded.");
        }

        return null;
    }

    /// <summary>An object as its JSON; nothing for an empty text and for <c>null</c>.</summary>
    private static RequestFault? ReadObject(string name, string? text, out ReadOnlyMemory<byte> json)
    {
        json = default;
        if (string.IsNullOrEmpty(text)) return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                return RequestFault.BadRequest($"The parameter '{name}' must be a JSON object, URL-encoded.");
            if (reader.TokenType == JsonTokenType.StartObject) json = bytes;
            reader.Skip();
            reader.Read();
            return null;
        }
        catch (JsonException exception)
        {
            return RequestFault.BadRequest($"The parameter '{name}' is not JSON: {JsonProblem.Describe(exception)}");
        }
    }
}
