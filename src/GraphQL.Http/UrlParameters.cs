using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>Reads the parameters of a GET from the query of its URL.</summary>
internal static class UrlParameters
{
    public static RequestFault? TryRead(IQueryCollection url, out RequestParameters parameters)
    {
        parameters = default;
        foreach (var name in (ReadOnlySpan<string>)["query", "operationName", "variables", "extensions"])
        {
            if (url[name].Count > 1) return RequestFault.BadRequest($"The parameter '{name}' stands more than once in the URL.");
        }

        if (url["query"] is not [{ Length: > 0 } query])
            return RequestFault.BadRequest("The parameter 'query' is missing: GET /?query={__typename}, or POST a JSON object.");
        if (!IsObject(url["variables"], out var variables)) return NoObject("variables");
        if (!IsObject(url["extensions"], out _)) return NoObject("extensions");
        var operationName = url["operationName"] is [{ Length: > 0 } operation] ? operation : null;
        parameters = new RequestParameters { Query = query, OperationName = operationName, Variables = variables };
        return null;
    }

    private static RequestFault NoObject(string name) =>
        RequestFault.BadRequest($"The parameter '{name}' must be a JSON object, URL-encoded.");

    /// <summary>Nothing, an empty text and <c>null</c> count as an object left out.</summary>
    private static bool IsObject(string? text, out byte[] json)
    {
        json = [];
        if (string.IsNullOrEmpty(text)) return true;
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartObject) json = bytes;
            else if (reader.TokenType != JsonTokenType.Null) return false;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
