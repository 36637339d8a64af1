using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Tells whether a body is JSON in UTF-8, the one encoding that JSON has (RFC 8259, section 8.1).</summary>
internal static class ContentTypeHeader
{
    public static bool IsJson(string? contentType)
    {
        // The usual spellings are not parsed.
        if (contentType is "application/json" or "application/json; charset=utf-8")
            return true;
        return MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(AcceptHeader.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || IsUtf8(type.Charset));
    }

    public static bool IsUtf8(StringSegment charset)
    {
        var name = HeaderUtilities.RemoveQuotes(charset);
        return name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
