using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>
/// Chooses the media type of a response by the header Accept (RFC 9110, section 12.5.1). The type of higher quality
/// wins; among equals a type that is named wins over one that a wildcard covers, then the one that is named first. If
/// that decides nothing, or without the header, it is <c>application/json</c>, which every client understands.
/// </summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";

    public const string GraphQLJson = "application/graphql-response+json";

    private const string Html = "text/html";

    /// <summary>Returns null if the client accepts neither type.</summary>
    public static ResponseMediaType? Choose(StringValues header)
    {
        if (header.Count == 0 || header is [null or "" or "*/*"])
            return ResponseMediaType.Json;
        if (header[0] is { } first)
        {
            // The first name, without parameters, has quality 1: nothing after it can win.
            if (IsFirst(first, GraphQLJson))
                return ResponseMediaType.GraphQLResponse;
            if (IsFirst(first, Json))
                return ResponseMediaType.Json;
        }

        return MediaTypeHeaderValue.TryParseList(header, out var ranges) ? Choose(ranges) : null;
    }

    /// <summary>
    /// Returns whether a browser asks for a page: the header names <c>text/html</c> and prefers neither of our types.
    /// </summary>
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

    /// <summary>
    /// The most specific range that covers a media type: its quality, how specific it is, and its position.
    /// </summary>
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

        /// <summary>
        /// Returns 2 if the range names the media type, 1 or 0 if a wildcard covers it, and -1 otherwise.
        /// </summary>
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

        /// <summary>Returns <c>application/</c> for <c>application/*</c>.</summary>
        private static ReadOnlySpan<char> Type(MediaTypeHeaderValue range) => range.MediaType.AsSpan()[..^1];
    }
}

/// <summary>The two forms of a response; GraphQL over HTTP gives them different status codes.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>, with status 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>, with status 400 if nothing was executed.</summary>
    GraphQLResponse,
}
