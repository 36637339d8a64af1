using System.Text;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Reads the parameters of a GET from the query of its URL (GraphQL over HTTP, section "GET").</summary>
internal static class UrlParameters
{
    private static readonly string[] Names = ["query", "operationName", "variables", "extensions", "documentId"];

    /// <param name="url">The query component of the URL, with or without its question mark.</param>
    /// <param name="parameters">The parameters of the request; an empty text counts as missing.</param>
    public static RequestProblem? TryRead(string? url, out RequestParameters parameters)
    {
        parameters = default;
        var values = new string?[Names.Length];
        if (Decode(url.AsSpan().TrimStart('?'), values) is { } undecodable)
            return undecodable;
        var query = NullIfEmpty(values[0]);
        if (ReadObject("variables", values[2], out var variables) is { } wrongVariables)
            return wrongVariables;
        if (ReadObject("extensions", values[3], out var extensions) is { } wrongExtensions)
            return wrongExtensions;
        if (PersistedQueryExtension.TryRead(extensions, out var hash) is { } wrongHash)
            return wrongHash;
        parameters = new RequestParameters
        {
            Query = query,
            HasQuery = query is not null,
            DocumentId = NullIfEmpty(values[4]),
            Hash = hash,
            OperationName = NullIfEmpty(values[1]),
            Variables = variables,
        };
        return parameters.HasQuery || parameters.NamesDocument
            ? null
            : RequestProblem.BadRequest(
                "The parameter 'query' is missing: send GET with ?query={__typename}, URL-encoded, "
                    + "or POST with a JSON object."
            );
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static RequestProblem? Decode(ReadOnlySpan<char> url, string?[] values)
    {
        foreach (var range in url.Split('&'))
        {
            var pair = url[range];
            var end = pair.IndexOf('=');
            var index = Array.IndexOf(Names, FormText.Decode(end < 0 ? pair : pair[..end]));
            if (index < 0)
                continue;
            var name = Names[index];
            if (values[index] is not null)
                return RequestProblem.BadRequest($"The URL contains the parameter '{name}' more than once.");
            values[index] = FormText.Decode(end < 0 ? [] : pair[(end + 1)..]);
            if (values[index] is null)
                return RequestProblem.BadRequest($"The parameter '{name}' is not valid URL-encoded UTF-8.");
        }

        return null;
    }

    /// <summary>Reads a JSON object; an empty text and <c>null</c> count as missing.</summary>
    private static RequestProblem? ReadObject(string name, string? text, out ReadOnlyMemory<byte> json)
    {
        json = default;
        if (string.IsNullOrEmpty(text))
            return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                return RequestProblem.BadRequest($"The parameter '{name}' must be a URL-encoded JSON object.");
            if (reader.TokenType == JsonTokenType.StartObject)
                json = bytes;
            reader.Skip();
            reader.Read();
            return null;
        }
        catch (JsonException exception)
        {
            return RequestProblem.BadRequest($"The parameter '{name}' is not JSON: {JsonProblem.Describe(exception)}");
        }
    }
}
