using System.Security.Cryptography;
using System.Text.Json;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// Reads the entry of <c>extensions</c> that Apollo's clients send:
/// <c>{"persistedQuery": {"version": 1, "sha256Hash": "..."}}</c>.
/// </summary>
internal static class PersistedQueryExtension
{
    /// <param name="extensions">A JSON object.</param>
    /// <param name="hash">The hash in lower case; null if the extensions have no such entry.</param>
    public static RequestProblem? TryRead(ReadOnlyMemory<byte> extensions, out string? hash)
    {
        hash = null;
        // Other extensions are not parsed.
        if (extensions.Span.IndexOf("persistedQuery"u8) < 0)
            return null;
        using var json = JsonDocument.Parse(extensions);
        if (!json.RootElement.TryGetProperty("persistedQuery", out var entry) || entry.ValueKind == JsonValueKind.Null)
            return null;
        if (entry.ValueKind != JsonValueKind.Object || !IsVersion1(entry))
            return RequestProblem.BadRequest("The extension 'persistedQuery' must be an object with version 1.");
        hash =
            entry.TryGetProperty("sha256Hash", out var given) && given.ValueKind == JsonValueKind.String
                ? Normalize(given.GetString()!)
                : null;
        return hash is null
            ? RequestProblem.BadRequest("The extension 'persistedQuery' needs a sha256Hash of 64 hexadecimal digits.")
            : null;
    }

    /// <summary>Returns a SHA-256 in lower case; null for any other text.</summary>
    private static string? Normalize(string hash) =>
        hash.Length == 2 * SHA256.HashSizeInBytes && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : null;

    private static bool IsVersion1(JsonElement entry) =>
        entry.TryGetProperty("version", out var version)
        && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number)
        && number == 1;
}
