using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.AspNetCore.Requests;

/// <summary>Reads the headers Content-Encoding and Accept-Encoding.</summary>
internal static class ContentCodings
{
    /// <summary>
    /// The codings that request bodies may have. Brotli is not among them: a body of a few bytes can ask for a window
    /// of 16 MB, which is filled before the first byte comes out.
    /// </summary>
    public const string Accepted = "gzip, deflate";

    public static string NameOf(ContentCoding coding) => coding == ContentCoding.Brotli ? "br" : "gzip";

    /// <summary>
    /// Returns the coding of a request body; null for one that is not supported, or several on top of each other.
    /// </summary>
    public static ContentCoding? Of(StringValues contentEncoding) =>
        contentEncoding switch
        {
            [] => ContentCoding.Identity,
            [var name] when Is(name, "") || Is(name, "identity") => ContentCoding.Identity,
            [var name] when Is(name, "gzip") || Is(name, "x-gzip") => ContentCoding.Gzip,
            [var name] when Is(name, "deflate") => ContentCoding.Deflate,
            _ => null,
        };

    /// <summary>
    /// Returns the coding for a response: Brotli or gzip, whichever has the higher quality; Brotli if both are equal.
    /// </summary>
    public static ContentCoding Choose(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var accepted))
            return ContentCoding.Identity;
        var brotli = QualityOf("br", accepted);
        var gzip = Math.Max(QualityOf("gzip", accepted), QualityOf("x-gzip", accepted, wildcard: false));
        var best = brotli >= gzip ? ContentCoding.Brotli : ContentCoding.Gzip;
        var quality = Math.Max(brotli, gzip);
        return quality > 0 && quality >= QualityOf("identity", accepted, wildcard: false)
            ? best
            : ContentCoding.Identity;
    }

    private static double QualityOf(string name, IList<StringWithQualityHeaderValue> accepted, bool wildcard = true)
    {
        foreach (var value in accepted)
            if (value.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value.Quality ?? 1;
        if (!wildcard)
            return 0;
        foreach (var value in accepted)
            if (value.Value == "*")
                return value.Quality ?? 1;
        return 0;
    }

    private static bool Is(string? text, string name) =>
        (text ?? "").Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a body is compressed (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,

    /// <summary>The zlib format, as the RFC defines it. Raw deflate, which some clients send, is rejected.</summary>
    Deflate,
    Brotli,
}
