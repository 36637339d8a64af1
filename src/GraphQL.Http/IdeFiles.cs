using System.Net.Mime;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>
/// The Banana Cake Pop IDE: static files from a folder, as they were published, and its configuration made by us. Its asset paths are relative, so
/// the page stands at the endpoint's path with a slash behind.
/// </summary>
internal sealed class IdeFiles
{
    /// <summary>What the IDE needs: its own files, workers from blobs, inline styles, checks that it compiles, and this host; no other.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' blob: 'unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self' blob: data:; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    private readonly Lazy<Dictionary<string, string>> _files;
    private readonly IdeConfiguration _configuration;

    public IdeFiles(GraphQLHttpOptions options)
    {
        _files = new(() => Find(options.IdeFolder));
        _configuration = new IdeConfiguration(options);
    }

    /// <summary>At the endpoint itself a browser must ask for a page and send no query; below it there is nothing but the IDE.</summary>
    public static bool IsAskedFor(HttpRequest request, bool isEndpoint) =>
        !isEndpoint
        || (!request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId") && !request.Query.ContainsKey("extensions")
            && AcceptHeader.WantsHtml(request.Headers.Accept));

    public Task SendAsync(HttpContext context, PathString below)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!below.HasValue) return RedirectBehindSlash(context);

        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers["Referrer-Policy"] = "no-referrer";
        var name = below == "/" ? "index.html" : below.Value![1..];
        if (_files.Value.Count == 0 && below == "/") return SendTextAsync(response, MediaTypeNames.Text.Html, IdeConfiguration.PageWithoutIde);
        if (name == "bcp-config.json") return SendTextAsync(response, MediaTypeNames.Application.Json, _configuration.Json);
        if (_files.Value.TryGetValue(name, out var file)) return SendFileAsync(response, file);
        response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Relative, so that it holds behind any proxy: <c>/api/graphql</c> to <c>graphql/</c>.</summary>
    private static Task RedirectBehindSlash(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
        context.Response.Headers.Location = path[(path.LastIndexOf('/') + 1)..] + "/";
        return Task.CompletedTask;
    }

    private static async Task SendTextAsync(HttpResponse response, string type, string text)
    {
        response.ContentType = type + "; charset=utf-8";
        await response.WriteAsync(text);
    }

    private static Task SendFileAsync(HttpResponse response, string file)
    {
        response.ContentType = ContentType(Path.GetExtension(file));
        return response.SendFileAsync(file);
    }

    /// <summary>All files by their paths as the browser asks for them: nothing outside the folder can be named.</summary>
    private static Dictionary<string, string> Find(string? folder) => folder is null || !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), StringComparer.Ordinal);

    private static string ContentType(string extension) => extension switch
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
