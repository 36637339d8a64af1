using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Serverless.GraphQL.Http;

/// <summary>Sends responses whose bytes are all there.</summary>
/// <remarks>
/// Status codes are those that the audits of graphql-http 1.23.1 ask for. The draft of GraphQL over HTTP has moved on: it
/// recommends 422 where a well-formed request is refused, and beside errors of fields 294, which is not registered. We follow
/// once clients do.
/// </remarks>
internal static class ResponseSender
{
    /// <summary>Escapes no more than JSON asks for: <c>nosniff</c> keeps browsers from taking an answer for HTML.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task SendAsync(HttpContext context, GraphQLResponse response, ResponseMediaType mediaType)
    {
        var status = response.Outcome switch
        {
            ResponseOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            ResponseOutcome.InternalError => StatusCodes.Status500InternalServerError,
            ResponseOutcome.RequestError when mediaType == ResponseMediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        if (response.Outcome == ResponseOutcome.NotAllowed) context.Response.Headers.Allow = "POST";
        return SendAsync(context, status, mediaType, response.Body);
    }

    public static Task SendAsync(HttpContext context, RequestFault fault, ResponseMediaType mediaType)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors");
            json.WriteStartObject();
            json.WriteString("message", fault.Message);
            json.WriteStartObject("extensions");
            json.WriteString("code", fault.Code);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (fault.Status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD, POST";
        if (fault.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        return SendAsync(context, fault.Status, mediaType, body.WrittenMemory);
    }

    /// <summary>
    /// Headers first, then one block of the pipe's pool for the whole body: above 4 KB this takes one block instead of dozens.
    /// </summary>
    private static async Task SendAsync(HttpContext context, int status, ResponseMediaType mediaType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType == ResponseMediaType.Json
            ? "application/json; charset=utf-8"
            : "application/graphql-response+json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.StartAsync(context.RequestAborted);
        var writer = response.BodyWriter;
        body.Span.CopyTo(writer.GetSpan(body.Length));
        writer.Advance(body.Length);
        await writer.FlushAsync(context.RequestAborted);
    }
}
