using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// What a client accepts (RFC 9110, section 12.5.1). Of our two media types the one of higher quality is chosen; among equals the
/// one that is named rather than covered by a wildcard, then the one that is named first. Where nothing decides, and without the
/// header, it is <c>application/json</c>, which every client understands.
/// </summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";

    public const string GraphQLJson = "application/graphql-response+json";

    private const string Html = "text/html";

    /// <summary>Null where the client accepts neither.</summary>
    public static ResponseMediaType? Choose(StringValues header)
    {
        if (header.Count == 0 || header is [null or "" or "*/*"])
            return ResponseMediaType.Json;
        if (header[0] is { } first)
        {
            // The first name of all, without parameters, has quality 1: nothing after it can win.
            if (IsFirst(first, GraphQLJson))
                return ResponseMediaType.GraphQLResponse;
            if (IsFirst(first, Json))
                return ResponseMediaType.Json;
        }

        return MediaTypeHeaderValue.TryParseList(header, out var ranges) ? Choose(ranges) : null;
    }

    /// <summary>Whether a browser asks for a page: <c>text/html</c> is named, and neither of ours is preferred to it.</summary>
    public static bool WantsHtml(StringValues header)
    {
        if (!header.ToString().Contains(Html, StringComparison.OrdinalIgnoreCase))
            return false;
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges))
            return false;
        var html = Match.Of(Html, ranges);
        return html.IsNamed
            && html.Quality > 0
            && !Match.Of(Json, ranges).IsPreferredTo(html)
            && !Match.Of(GraphQLJson, ranges).IsPreferredTo(html);
    }

    private static bool IsFirst(string header, string name) =>
        header.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (header.Length == name.Length || header[name.Length] == ',');

    private static ResponseMediaType? Choose(IList<MediaTypeHeaderValue> ranges)
    {
        var json = Match.Of(Json, ranges);
        var response = Match.Of(GraphQLJson, ranges);
        if (json.Quality == 0 && response.Quality == 0)
            return null;
        return response.IsBetterThan(json) ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json;
    }

    /// <summary>How one media type fares: by the most specific range that covers it, and where that range stands.</summary>
    private readonly record struct Match(double Quality, int Specificity, int Position)
    {
        private const int Named = 2;

        public bool IsNamed => Specificity == Named;

        public static Match Of(string mediaType, IList<MediaTypeHeaderValue> ranges)
        {
            var best = new Match(0, -1, 0);
            for (var i = 0; i < ranges.Count; i++)
            {
                var specificity = SpecificityFor(mediaType, ranges[i]);
                if (specificity > best.Specificity)
                    best = new Match(ranges[i].Quality ?? 1, specificity, i);
            }

            return best;
        }

        public bool IsPreferredTo(Match other) => IsNamed && Quality > other.Quality;

        public bool IsBetterThan(Match other)
        {
            if (Quality != other.Quality)
                return Quality > other.Quality;
            if (Specificity != other.Specificity)
                return Specificity > other.Specificity;
            return Position < other.Position;
        }

        /// <summary>2 where the range names the media type, 1 and 0 for the wildcards, -1 where it does not cover it.</summary>
        private static int SpecificityFor(string mediaType, MediaTypeHeaderValue range)
        {
            if (range.Charset.HasValue && !ContentTypeHeader.IsUtf8(range.Charset))
                return -1;
            if (range.MatchesAllTypes)
                return 0;
            if (range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
                return Named;
            if (!range.MatchesAllSubTypes)
                return -1;
            return mediaType.AsSpan().StartsWith(Type(range), StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        /// <summary>Of <c>application/*</c>, <c>application/</c>.</summary>
        private static ReadOnlySpan<char> Type(MediaTypeHeaderValue range) => range.MediaType.AsSpan()[..^1];
    }
}

/// <summary>The two forms of a response; GraphQL over HTTP gives them different status codes.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: 400 where nothing was executed.</summary>
    GraphQLResponse,
}
