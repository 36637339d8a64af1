using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.GraphQL.AspNetCore.Requests;

namespace Serverless.GraphQL.AspNetCore.Responses;

/// <summary>Sends responses whose bytes are complete.</summary>
/// <remarks>
/// The status codes are those that the audits of graphql-http 1.23.1 require. The draft of GraphQL over HTTP has moved
/// on: it recommends 422 for a well-formed request that is rejected, and 294, which is not registered, for a response
/// with field errors. We follow once clients do.
/// </remarks>
internal sealed class ResponseSender(int minCompressedBytes)
{
    /// <summary>
    /// Escapes only what JSON requires: <c>nosniff</c> keeps browsers from taking a response for HTML.
    /// </summary>
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="freshness">How long caches may keep the response; one with errors is never kept.</param>
    public Task SendAsync(
        HttpContext context,
        GraphQLResponse response,
        ResponseMediaType mediaType,
        Freshness freshness = default
    )
    {
        var status = response.Outcome switch
        {
            ResponseOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            ResponseOutcome.InternalError => StatusCodes.Status500InternalServerError,
            ResponseOutcome.RequestError when mediaType == ResponseMediaType.GraphQLResponse =>
                StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        if (response.Outcome == ResponseOutcome.NotAllowed)
            context.Response.Headers.Allow = "POST";
        return SendAsync(context, status, mediaType, response.Body, response.ErrorCount == 0 ? freshness : default);
    }

    public Task SendAsync(HttpContext context, RequestProblem problem, ResponseMediaType mediaType)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
            Write(json, problem);
        if (problem.Status == StatusCodes.Status405MethodNotAllowed)
            context.Response.Headers.Allow = "GET, HEAD, POST";
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "1";
        if (problem.Status == StatusCodes.Status415UnsupportedMediaType)
            context.Response.Headers.AcceptEncoding = ContentCodings.Accepted;
        var status =
            problem.IsRequestError && mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : problem.Status;
        return SendAsync(context, status, mediaType, body.WrittenMemory);
    }

    /// <summary>Sends the JSON array of the responses to a batch.</summary>
    public Task SendBatchAsync(HttpContext context, ReadOnlyMemory<byte> responses, ResponseMediaType mediaType) =>
        SendAsync(context, StatusCodes.Status200OK, mediaType, responses);

    /// <summary>Sends 304: the response that the client holds is still right.</summary>
    public static Task SendNotModified(HttpContext context, Freshness freshness)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.Headers.CacheControl = freshness.CacheControl;
        context.Response.Headers.ETag = freshness.ETag;
        return Task.CompletedTask;
    }

    public static void Write(Utf8JsonWriter json, RequestProblem problem)
    {
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("message", problem.Message);
        json.WriteStartObject("extensions");
        json.WriteString("code", problem.Code);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private Task SendAsync(
        HttpContext context,
        int status,
        ResponseMediaType mediaType,
        ReadOnlyMemory<byte> body,
        Freshness freshness = default
    )
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType =
            mediaType == ResponseMediaType.Json
                ? "application/json; charset=utf-8"
                : "application/graphql-response+json; charset=utf-8";
        response.Headers.CacheControl = freshness.CacheControl;
        response.Headers.XContentTypeOptions = "nosniff";
        if (freshness.ETag is not null)
            response.Headers.ETag = freshness.ETag;
        // Shared caches may ignore Vary, and compress by themselves.
        if (body.Length < minCompressedBytes || freshness.IsPublic || context.Request.Headers.AcceptEncoding.Count == 0)
            return SendBytesAsync(context, body);
        return SendCompressedAsync(context, body);
    }

    private static async Task SendCompressedAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.Headers.Append("Vary", "Accept-Encoding");
        var coding = ContentCodings.Choose(context.Request.Headers.AcceptEncoding);
        if (coding == ContentCoding.Identity || CompressedBody.Make(body.Span, coding) is not { } compressed)
        {
            await SendBytesAsync(context, body);
            return;
        }

        using (compressed)
        {
            context.Response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
            await SendBytesAsync(context, compressed.Bytes);
        }
    }

    /// <summary>
    /// Sends the headers first, then the whole body in one block of the pipe's pool. Above 4 KB this takes one block
    /// instead of dozens.
    /// </summary>
    private static async Task SendBytesAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.ContentLength = body.Length;
        await response.StartAsync(context.RequestAborted);
        var writer = response.BodyWriter;
        body.Span.CopyTo(writer.GetSpan(body.Length));
        writer.Advance(body.Length);
        await writer.FlushAsync(context.RequestAborted);
    }
}
