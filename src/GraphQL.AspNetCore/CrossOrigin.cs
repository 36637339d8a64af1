using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>
/// Which pages of other origins may read answers (the CORS protocol of the Fetch standard). Never with credentials: no answer depends
/// on any, so that <c>*</c> gives nothing away that the network does not.
/// </summary>
internal sealed class CrossOrigin
{
    private const string Any = "*";

    /// <summary>Two hours: the longest that Chromium keeps a preflight.</summary>
    private const string PreflightSeconds = "7200";

    private readonly HashSet<string> _origins;
    private readonly bool _isAny;

    private CrossOrigin(HashSet<string> origins) => (_origins, _isAny) = (origins, origins.Contains(Any));

    /// <summary>Null where no origin is allowed.</summary>
    public static CrossOrigin? Of(IReadOnlyList<string> origins) => origins.Count == 0 ? null : new([.. origins]);

    /// <summary>Adds what the browser asks for to any answer.</summary>
    public void Allow(HttpContext context)
    {
        if (!_isAny)
            context.Response.Headers.Append("Vary", "Origin");
        if (context.Request.Headers.Origin is not [{ } origin] || !(_isAny || _origins.Contains(origin)))
            return;
        context.Response.Headers.AccessControlAllowOrigin = _isAny ? Any : origin;
        context.Response.Headers.AccessControlExposeHeaders = "ETag";
    }

    /// <summary>Answers OPTIONS where it is a preflight; <see cref="Allow"/> has been called.</summary>
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
        // The wildcard covers every header but this one.
        headers.AccessControlAllowHeaders = "*, Authorization";
        headers.AccessControlMaxAge = PreflightSeconds;
        headers.Remove("Access-Control-Expose-Headers");
        return true;
    }

    /// <summary>As browsers write it, or <c>*</c>.</summary>
    /// <exception cref="ArgumentException">It is no origin.</exception>
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
                $"'{origin}' is no origin: write https://example.org, with the port where it is not the usual one, or *."
            );
    }
}
