using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Serverless.Api;

/// <summary>Writes responses other than those of GraphQL: one JSON object, never cached.</summary>
internal static class JsonResponse
{
    /// <summary>
    /// Escapes only what JSON requires: <c>nosniff</c> keeps browsers from taking a response for HTML.
    /// </summary>
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the JSON object as text, for the standard output of a command.</summary>
    public static string Text(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write).WrittenSpan);

    public static async Task SendAsync(HttpContext context, int status, Action<Utf8JsonWriter> write)
    {
        var body = Bytes(write);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.WrittenCount;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "1";
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.BodyWriter.WriteAsync(body.WrittenMemory, context.RequestAborted);
    }

    private static ArrayBufferWriter<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(body, Readable);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return body;
    }

    public static Task SendProblemAsync(HttpContext context, int status, string code, string message) =>
        SendAsync(
            context,
            status,
            json =>
            {
                json.WriteString("code", code);
                json.WriteString("message", message);
            }
        );

    public static Task SendMethodNotAllowedAsync(HttpContext context, string allowed)
    {
        context.Response.Headers.Allow = allowed;
        return SendProblemAsync(
            context,
            StatusCodes.Status405MethodNotAllowed,
            "METHOD_NOT_ALLOWED",
            $"Allowed methods: {allowed}."
        );
    }
}
