using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Serverless.Host.Tests.Functions;

/// <summary>How a request gets from the host to the handler, and its response back.</summary>
internal abstract class HttpTransport(CustomHandler handler) : IDisposable
{
    /// <summary>What speaks of one connection only (RFC 9110, section 7.6.1), and the length, which is the content's to say.</summary>
    private static readonly HashSet<string> NotPassedOn = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Proxy-Connection", "Content-Length", "Host",
    };

    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
    });

    protected CustomHandler Handler { get; } = handler;

    public abstract Task SendAsync(HttpContext context);

    public void Dispose() => _client.Dispose();

    protected Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken token) => _client.SendAsync(message, token);

    protected static HttpRequestMessage Message(HttpRequest request, Uri address, HttpContent? content, params string[] without)
    {
        var message = new HttpRequestMessage(new(request.Method), address) { Content = content, Version = new(1, 1) };
        foreach (var (name, values) in request.Headers)
        {
            if (NotPassedOn.Contains(name) || without.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        message.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        return message;
    }

    protected static void Begin(HttpResponse response, HttpResponseMessage message)
    {
        response.StatusCode = (int)message.StatusCode;
        foreach (var (name, values) in message.Headers.Concat(message.Content.Headers))
        {
            if (!NotPassedOn.Contains(name)) response.Headers[name] = new StringValues([.. values]);
        }
    }

    /// <summary>A path with every segment escaped anew: what was left escaped in it, as <c>%2F</c>, is escaped twice.</summary>
    protected static string Escape(PathString path) => string.Join('/', path.Value!.Split('/').Select(Uri.EscapeDataString));
}
