using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>
/// Lets pages of other origins read responses (the CORS protocol of the Fetch standard). Credentials are never allowed:
/// no response depends on them, so <c>*</c> reveals nothing that the network does not.
/// </summary>
internal sealed class CrossOrigin
{
    private const string Any = "*";

    /// <summary>Two hours, the longest time for which Chromium caches a preflight.</summary>
    private const string PreflightSeconds = "7200";

    private readonly HashSet<string> _origins;
    private readonly bool _isAny;

    private CrossOrigin(HashSet<string> origins) => (_origins, _isAny) = (origins, origins.Contains(Any));

    /// <summary>Returns null if no origin is allowed.</summary>
    public static CrossOrigin? Of(IReadOnlyList<string> origins) => origins.Count == 0 ? null : new([.. origins]);

    /// <summary>Adds the headers that a browser looks for to any response.</summary>
    public void Allow(HttpContext context)
    {
        if (!_isAny)
            context.Response.Headers.Append("Vary", "Origin");
        if (context.Request.Headers.Origin is not [{ } origin] || !(_isAny || _origins.Contains(origin)))
            return;
        context.Response.Headers.AccessControlAllowOrigin = _isAny ? Any : origin;
        context.Response.Headers.AccessControlExposeHeaders = "ETag";
    }

    /// <summary>Answers OPTIONS if it is a preflight. Call <see cref="Allow"/> first.</summary>
    public static bool TryAnswer(HttpContext context)
    {
        if (context.Request.Headers.AccessControlRequestMethod.Count == 0 || context.Request.Headers.Origin.Count == 0)
            return false;
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.CacheControl = "no-store";
        if (headers.AccessControlAllowOrigin.Count == 0)
            return true;
        headers.AccessControlAllowMethods = "GET, HEAD, POST";
        // The wildcard covers every header except this one.
        headers.AccessControlAllowHeaders = "*, Authorization";
        headers.AccessControlMaxAge = PreflightSeconds;
        headers.Remove("Access-Control-Expose-Headers");
        return true;
    }

    /// <summary>Returns an origin as browsers write it, or <c>*</c>.</summary>
    /// <exception cref="ArgumentException">The text is not an origin.</exception>
    public static string Normalize(string origin)
    {
        if (origin == Any)
            return origin;
        var isOrigin =
            Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.PathAndQuery == "/"
            && uri.Fragment.Length == 0
            && uri.UserInfo.Length == 0
            && uri.Host.Length > 0;
        return isOrigin
            ? uri!.GetLeftPart(UriPartial.Authority)
            : throw new ArgumentException(
                $"'{origin}' is not an origin: write https://example.org, with the port unless it is the default, or *."
            );
    }
}
