using System.Buffers;
using System.Text.Json;

namespace Serverless.Host.Serving;

/// <summary>
/// <c>GET /api/health</c>: 200 while queries are answered, with the edition that answers them; <c>degraded</c> while the store
/// cannot be asked for a newer one.
/// </summary>
internal sealed class HealthEndpoint(CurrentEdition current)
{
    public async Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var body = Write();
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    private ReadOnlyMemory<byte> Write()
    {
        var edition = current.Value;
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("status", current.Trouble is null ? "ok" : "degraded");
        json.WriteString("dataset", edition.DataSet);
        json.WriteString("edition", edition.Id);
        json.WriteString("publishedAt", edition.PublishedAt);
        json.WriteString("store", current.Trouble is null ? "answers" : "does not answer; the log says why");
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
