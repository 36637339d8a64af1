using Microsoft.AspNetCore.Http;

namespace Serverless.Host.Tests.Functions;

/// <summary>
/// A reverse proxy: body and response are streamed, the query is kept, <c>%2F</c> in the path becomes <c>%252F</c>, Host is the handler's
/// address and X-Forwarded- headers tell the client's. A request that killed the handler is sent again to the one started anew.
/// </summary>
internal sealed class ProxyingTransport(CustomHandler handler) : HttpTransport(handler)
{
    private const int MostReplays = 10;

    private static readonly TimeSpan BetweenReplays = TimeSpan.FromMilliseconds(250);

    public override async Task SendAsync(HttpContext context)
    {
        context.Request.EnableBuffering(bufferThreshold: 1024 * 1024);
        for (var replays = 0; ; replays++)
        {
            try
            {
                await TrySendAsync(context, await Handler.ReadyAsync());
                return;
            }
            catch (HttpRequestException) when (replays < MostReplays && !context.Response.HasStarted)
            {
                context.Request.Body.Position = 0;
                await Task.Delay(BetweenReplays, context.RequestAborted);
            }
            catch (HttpRequestException)
            {
                context.Response.StatusCode = StatusCodes.Status502BadGateway;
                return;
            }
        }
    }

    private async Task TrySendAsync(HttpContext context, Uri handler)
    {
        var request = context.Request;
        var hasBody = request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
        using var content = hasBody ? new StreamContent(new KeptOpenStream(request.Body)) : null;
        if (content is not null) content.Headers.ContentLength = request.ContentLength;
        using var message = Message(request, new Uri(handler, Escape(request.Path) + request.QueryString.Value), content);
        message.Headers.TransferEncodingChunked = hasBody && request.ContentLength is null ? true : null;
        message.Headers.TryAddWithoutValidation("X-Forwarded-For", context.Connection.RemoteIpAddress!.ToString());
        message.Headers.TryAddWithoutValidation("X-Forwarded-Host", request.Host.Value);
        message.Headers.TryAddWithoutValidation("X-Forwarded-Proto", request.Scheme);
        using var response = await SendAsync(message, context.RequestAborted);
        Begin(context.Response, response);
        context.Response.ContentLength = response.Content.Headers.ContentLength;
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
