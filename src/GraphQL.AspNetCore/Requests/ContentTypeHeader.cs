using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>The one encoding of JSON (RFC 8259, section 8.1) and its names.</summary>
internal static class TextEncoding
{
    public static bool IsUtf8(StringSegment charset)
    {
        var name = HeaderUtilities.RemoveQuotes(charset);
        return name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
