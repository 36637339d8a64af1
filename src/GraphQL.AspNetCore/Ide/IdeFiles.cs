using Microsoft.AspNetCore.Http;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Ide;

/// <summary>
/// Serves the Banana Cake Pop IDE: unchanged static files from a folder, and a configuration of our own. The IDE's
/// paths are relative, so its page is at the endpoint's path followed by a slash.
/// </summary>
internal sealed class IdeFiles(GraphQLHttpOptions options)
{
    /// <summary>
    /// The permissions that the IDE needs: its own files, workers, code that it compiles, inline styles, images and
    /// fonts in data URLs, and requests to its own host. Other hosts are blocked.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' blob: 'unsafe-eval'; worker-src 'self' blob:; "
        + "style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob: data:; manifest-src 'self'; "
        + "base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// The folder whose files have the hash of their content in their names, so that they never change.
    /// </summary>
    private const string HashedFolder = "static/";

    private readonly Lazy<Dictionary<string, FileInfo>> _files = new(() => Find(options.IdeFolder));

    /// <summary>Returns whether a browser asks for a page, and not for the response to a query.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        AcceptHeader.WantsHtml(request.Headers.Accept)
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("documentId")
        && !request.Query.ContainsKey("extensions");

    /// <summary>
    /// Sends the page, or a redirect to it; the redirect is relative, so that it works behind any proxy.
    /// </summary>
    public Task SendPageAsync(HttpContext context, PathString below)
    {
        if (below == "/")
            return SendFileAsync(context, "/index.html");
        var path = context.Request.Path.Value!;
        Begin(context, StatusCodes.Status307TemporaryRedirect);
        context.Response.Headers.Location = $"{path[(path.LastIndexOf('/') + 1)..]}/{context.Request.QueryString}";
        return Task.CompletedTask;
    }

    public Task SendFileAsync(HttpContext context, PathString below)
    {
        var name = below.Value![1..];
        if (name == "bcp-config.json")
            return SendBytesAsync(context, ".json", IdePage.WriteConfiguration(options));
        if (_files.Value.TryGetValue(name, out var file))
            return SendFileAsync(context, name, file);
        return name == "index.html" ? SendBytesAsync(context, ".html", IdePage.WithoutIde) : SendNotFound(context);
    }

    public static Task SendNotFound(HttpContext context)
    {
        Begin(context, StatusCodes.Status404NotFound);
        return Task.CompletedTask;
    }

    private static void Begin(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static async Task SendBytesAsync(HttpContext context, string extension, ReadOnlyMemory<byte> bytes)
    {
        Begin(context, StatusCodes.Status200OK);
        context.Response.ContentType = ContentType(extension);
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task SendFileAsync(HttpContext context, string name, FileInfo file)
    {
        Begin(context, StatusCodes.Status200OK);
        if (name.StartsWith(HashedFolder, StringComparison.Ordinal))
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = ContentType(file.Extension);
        context.Response.ContentLength = file.Length;
        await context.Response.SendFileAsync(file.FullName, context.RequestAborted);
    }

    /// <summary>
    /// Returns all files by the paths that browsers request, so that no request reaches outside the folder.
    /// </summary>
    private static Dictionary<string, FileInfo> Find(string? folder) =>
        folder is null || !Directory.Exists(folder)
            ? []
            : new DirectoryInfo(folder)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'),
                    StringComparer.Ordinal
                );

    private static string ContentType(string extension) =>
        extension switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" or ".mjs" or ".cjs" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".json" or ".map" => "application/json; charset=utf-8",
            ".webmanifest" => "application/manifest+json; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".ico" => "image/x-icon",
            ".ttf" => "font/ttf",
            ".woff2" => "font/woff2",
            _ => "text/plain; charset=utf-8",
        };
}
