using Microsoft.AspNetCore.Http;
using Serverless.GraphQL.AspNetCore.Requests;
using Serverless.GraphQL.AspNetCore.Responses;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>Handles single requests by POST and GET.</summary>
public sealed partial class GraphQLEndpoint
{
    /// <summary>With the value <c>report</c>, this header asks for the cost of the operation in the response.</summary>
    private const string CostHeader = "GraphQL-Cost";

    private async Task PostAsync(HttpContext context)
    {
        var request = context.Request;
        if (AcceptHeader.Choose(request.Headers.Accept) is not { } mediaType)
        {
            await _sender.SendAsync(context, RequestProblem.NotAcceptable, ResponseMediaType.Json);
            return;
        }

        if (
            !ContentTypeHeader.IsJson(request.ContentType)
            || ContentCodings.Of(request.Headers.ContentEncoding) is not { } coding
        )
        {
            await _sender.SendAsync(context, RequestProblem.UnsupportedMediaType, mediaType);
            return;
        }

        var (body, problem) = await ReadBodyAsync(request, coding);
        if (problem is not null)
        {
            await _sender.SendAsync(context, problem, mediaType);
            return;
        }

        using (body)
        {
            if (_options.MaxBatchSize > 0 && BatchBody.IsBatch(body.Bytes.Span))
                await HandleBatchAsync(context, body.Bytes, mediaType);
            else
                await HandleBodyAsync(context, body.Bytes, mediaType);
        }
    }

    private async ValueTask<(RequestBody Body, RequestProblem? Problem)> ReadBodyAsync(
        HttpRequest request,
        ContentCoding coding
    )
    {
        try
        {
            var limit = _options.MaxBodyBytes;
            if (
                await RequestBody.ReadAsync(request, limit, _options.BodyTimeout, request.HttpContext.RequestAborted)
                is not { } body
            )
                return (default, RequestProblem.BodyTooLarge(limit));
            if (coding == ContentCoding.Identity)
                return (body, null);
            using (body)
                return body.Decompress(coding, limit) is { } whole
                    ? (whole, null)
                    : (default, RequestProblem.BodyTooLarge(limit));
        }
        catch (TimeoutException)
        {
            return (default, RequestProblem.TooSlow);
        }
        catch (InvalidDataException)
        {
            return (
                default,
                RequestProblem.BadRequest("The body is not compressed as the header Content-Encoding says.")
            );
        }
    }

    private Task HandleBodyAsync(HttpContext context, ReadOnlyMemory<byte> body, ResponseMediaType mediaType)
    {
        var problem = BodyParameters.TryRead(body, _options.MaxBodyTokens, out var parameters);
        if (problem is null && (parameters.NamesDocument || _options.OnlyPersistedDocuments))
            problem = _documents.Resolve(ref parameters);
        return problem is null
            ? ExecuteAsync(context, parameters, mediaType, queriesOnly: false, default)
            : _sender.SendAsync(context, problem, mediaType);
    }

    private Task GetAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var problem =
            UrlParameters.TryRead(context.Request.QueryString.Value, out var parameters)
            ?? _documents.Resolve(ref parameters);
        // Shared caches may ignore Vary: everybody gets the same media type.
        var isPublic =
            problem is null && parameters.IsStored && headers.Authorization.Count == 0 && !ReportsCost(context);
        if ((isPublic ? ResponseMediaType.Json : AcceptHeader.Choose(headers.Accept)) is not { } mediaType)
            return _sender.SendAsync(context, RequestProblem.NotAcceptable, ResponseMediaType.Json);
        return problem is null
            ? ExecuteAsync(context, parameters, mediaType, queriesOnly: true, new Freshness(null, isPublic))
            : _sender.SendAsync(context, problem, mediaType);
    }

    private async Task ExecuteAsync(
        HttpContext context,
        RequestParameters parameters,
        ResponseMediaType mediaType,
        bool queriesOnly,
        Freshness freshness
    )
    {
        var root = await _root(context);
        var reportsCost = ReportsCost(context);
        if (queriesOnly && !reportsCost && _options.Version is { } version)
        {
            freshness = freshness with { ETag = EntityTag.Of(version(root), parameters, mediaType) };
            if (EntityTag.Matches(context.Request.Headers.IfNoneMatch, freshness.ETag))
            {
                await ResponseSender.SendNotModified(context, freshness);
                return;
            }
        }

        var request = parameters.ToRequest(root, queriesOnly, reportsCost);
        using var response = await _server.ExecuteAsync(request, context.RequestAborted);
        if (parameters.Hash is not null && response.Outcome == ResponseOutcome.Executed)
            _documents.Register(parameters);
        await _sender.SendAsync(context, response, mediaType, freshness);
    }

    private static bool ReportsCost(HttpContext context) =>
        context.Request.Headers.TryGetValue(CostHeader, out var value) && value.Equals("report");
}
