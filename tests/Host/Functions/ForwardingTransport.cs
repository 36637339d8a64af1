using Microsoft.AspNetCore.Http;

namespace Serverless.Host.Tests.Functions;

/// <summary>
/// A copy of each request: the body is read before and its Content-Encoding forgotten, one in chunks is refused, values of a repeated
/// query parameter are joined by a comma and all are escaped anew, so that a plus is <c>%20</c>. The response is buffered.
/// </summary>
internal sealed class ForwardingTransport(CustomHandler handler) : HttpTransport(handler)
{
    public override async Task SendAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.TransferEncoding.Count > 0)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        using var content = body.Length > 0 ? new ByteArrayContent(body.GetBuffer(), 0, (int)body.Length) : null;
        var address = new Uri(await Handler.ReadyAsync(), request.Path.ToUriComponent() + Query(request.Query));
        using var message = Message(request, address, content, "Content-Encoding");
        try
        {
            using var response = await SendAsync(message, context.RequestAborted);
            var bytes = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
            Begin(context.Response, response);
            if (!HttpMethods.IsHead(request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
        catch (HttpRequestException)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static string Query(IQueryCollection query)
    {
        var pairs = query.Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}");
        return query.Count == 0 ? "" : $"?{string.Join('&', pairs)}";
    }
}
