using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.Http;

/// <summary>
/// What a client accepts (RFC 9110, section 12.5.1): the supported type of the highest quality, and among equals the one that stands
/// first. A wildcard, or no header at all, means <c>application/json</c>, which every client understands.
/// </summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";

    public const string GraphQLJson = "application/graphql-response+json";

    /// <summary>Null where the client accepts neither form.</summary>
    public static ResponseMediaType? Choose(StringValues header)
    {
        switch (header.Count)
        {
            case 0:
                return ResponseMediaType.Json;
            case 1 when header[0] is "" or "*/*" or Json:
                return ResponseMediaType.Json;
            case 1 when header[0] is GraphQLJson:
                return ResponseMediaType.GraphQLResponse;
            default:
                return Negotiate(header);
        }
    }

    /// <summary>Whether a browser asks for a page: <c>text/html</c> stands in the header by name, and nothing of ours is preferred to it.</summary>
    public static bool WantsHtml(StringValues header)
    {
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges)) return false;
        var html = ranges.Where(static range => range.MatchesMediaType("text/html") && !range.MatchesAllTypes).Max(Quality);
        var ours = ranges.Where(static range => Offered(range) is not null && !range.MatchesAllTypes).Max(Quality);
        return html > 0 && html >= (ours ?? 0);
    }

    private static ResponseMediaType? Negotiate(StringValues header)
    {
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges)) return null;
        ResponseMediaType? chosen = null;
        var best = 0.0;
        foreach (var range in ranges)
        {
            if (Offered(range) is not { } offered || Quality(range) is not { } quality || quality <= best) continue;
            (chosen, best) = (offered, quality);
        }

        return chosen;
    }

    private static ResponseMediaType? Offered(MediaTypeHeaderValue range)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        if (range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return ResponseMediaType.Json;
        if (range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)) return ResponseMediaType.Json;
        return range.MediaType.Equals(GraphQLJson, StringComparison.OrdinalIgnoreCase) ? ResponseMediaType.GraphQLResponse : null;
    }

    private static double? Quality(MediaTypeHeaderValue range) => range.Quality ?? 1;
}
