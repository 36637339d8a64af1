using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Serverless.GraphQL.AspNetCore.Requests;
using Serverless.GraphQL.AspNetCore.Responses;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>Handles several requests in one body, where the options allow it.</summary>
public sealed partial class GraphQLEndpoint
{
    private async Task HandleBatchAsync(HttpContext context, ReadOnlyMemory<byte> body, ResponseMediaType mediaType)
    {
        if (BatchBody.TryRead(body, _options.MaxBatchSize, _options.MaxBodyTokens, out var requests) is { } problem)
        {
            await _sender.SendAsync(context, problem, mediaType);
            return;
        }

        var root = await _root(context);
        var responses = new ArrayBufferWriter<byte>();
        // In turn: mutations keep their order, and a batch takes no more of the server at a time than one request.
        foreach (var parameters in requests)
        {
            responses.Write(responses.WrittenCount == 0 ? "["u8 : ","u8);
            await AppendResponseAsync(context, parameters, root, responses);
        }

        responses.Write("]"u8);
        await _sender.SendBatchAsync(context, responses.WrittenMemory, mediaType);
    }

    private async Task AppendResponseAsync(
        HttpContext context,
        RequestParameters parameters,
        object? root,
        ArrayBufferWriter<byte> responses
    )
    {
        if (_documents.Resolve(ref parameters) is { } problem)
        {
            WriteProblem(responses, problem);
            return;
        }

        // The closing bracket counts too.
        var room = _options.MaxBatchResponseBytes - 1 - responses.WrittenCount;
        if (room <= 0)
        {
            WriteProblem(responses, RequestProblem.BatchTooLarge);
            return;
        }

        using var response = await _server.ExecuteAsync(
            parameters.ToRequest(root, queriesOnly: false, ReportsCost(context)),
            context.RequestAborted
        );
        if (response.Outcome == ResponseOutcome.Executed)
            _documents.Register(parameters);
        if (response.Body.Length <= room)
            responses.Write(response.Body.Span);
        else
            WriteProblem(responses, RequestProblem.BatchTooLarge);
    }

    private static void WriteProblem(ArrayBufferWriter<byte> responses, RequestProblem problem)
    {
        using var json = new Utf8JsonWriter(responses);
        ResponseSender.Write(json, problem);
    }
}
