using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Serverless.Conformance.Tests.Cases;

/// <summary>
/// Writes a response as a text that is equal for equivalent responses. The keys of data keep their order, and numbers
/// are compared by value. Errors may be in any order; their paths and locations count. If several errors make one
/// position null, implementations choose which to report (specification, section 6.4.4), so only the position counts.
/// </summary>
internal static class ComparableResponse
{
    private const int MostPlaces = 20;

    public static string Of(JsonElement response)
    {
        var hasData = response.TryGetProperty("data", out var data);
        response.TryGetProperty("errors", out var list);
        var errors =
            list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(error => ErrorOf(error, data)) : [];
        return $"{(hasData ? DataOf(data) : "no data")}\n{ErrorText.Join(errors.Distinct())}";
    }

    private static string ErrorOf(JsonElement error, JsonElement data)
    {
        if (!error.TryGetProperty("path", out var path))
            return $"at {PlacesOf(error)}";
        var nulled = NulledAbove(path, data);
        return nulled is null ? $"{path.GetRawText()} at {PlacesOf(error)}" : $"{nulled} nulled";
    }

    /// <summary>
    /// Returns the first locations of an error. Our engine names at most this many, so that a field that is selected a
    /// thousand times does not make a thousand locations.
    /// </summary>
    private static string PlacesOf(JsonElement error) =>
        error.TryGetProperty("locations", out var places)
            ? string.Join(' ', ErrorText.Places(places).Take(MostPlaces))
            : "no place";

    /// <summary>
    /// Returns the path of the null above the position of the error, or null if the position itself is in the data.
    /// </summary>
    private static string? NulledAbove(JsonElement path, JsonElement data)
    {
        var above = new StringBuilder();
        foreach (var step in path.EnumerateArray())
        {
            if (data.ValueKind == JsonValueKind.Null)
                return $"/{above}";
            above.Append(step).Append('/');
            data = step.ValueKind == JsonValueKind.Number ? data[step.GetInt32()] : data.GetProperty(step.GetString()!);
        }

        return null;
    }

    private static string DataOf(JsonElement data) =>
        data.ValueKind switch
        {
            JsonValueKind.Object => $"{{{string.Join(",\n", data.EnumerateObject().Select(EntryOf))}}}",
            JsonValueKind.Array => $"[{string.Join(", ", data.EnumerateArray().Select(DataOf))}]",
            JsonValueKind.Number => data.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            JsonValueKind.String => $"\"{data.GetString()}\"",
            var other => other.ToString(),
        };

    private static string EntryOf(JsonProperty entry) => $"{entry.Name}: {DataOf(entry.Value)}";
}
