using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Serverless.GraphQL.Http;

/// <summary>
/// GraphQL over HTTP for one schema: POST with a JSON body, GET with a query in the URL, and the IDE for browsers. It handles every request
/// below the path it is given, whatever its method, and lets no exception out.
/// </summary>
public sealed partial class GraphQLEndpoint
{
    private readonly GraphQLServer _server;
    private readonly Func<HttpContext, object?> _root;
    private readonly GraphQLHttpOptions _options;
    private readonly ILogger _logger;
    private readonly IdeFiles _ide;

    /// <param name="path">Where the endpoint stands, such as <c>/api/graphql</c>.</param>
    /// <param name="root">Gives the object that the root types' fields resolve on, once for each request.</param>
    public GraphQLEndpoint(PathString path, GraphQLServer server, Func<HttpContext, object?> root, GraphQLHttpOptions options, ILogger logger)
    {
        Path = path;
        (_server, _root, _options, _logger) = (server, root, options, logger);
        _ide = new IdeFiles(options);
    }

    public PathString Path { get; }

    /// <summary>Answers a request whose path begins with <see cref="Path"/>; <paramref name="below"/> is the rest of its path.</summary>
    public async Task HandleAsync(HttpContext context, PathString below)
    {
        try
        {
            await AnswerAsync(context, below);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (BadHttpRequestException exception)
        {
            await FailAsync(context, new RequestFault(exception.StatusCode, "The body could not be read: " + exception.Message));
        }
        catch (Exception exception)
        {
            RequestFailed(exception);
            await FailAsync(context, new RequestFault(StatusCodes.Status500InternalServerError, "Internal error.", "INTERNAL_ERROR"));
        }
    }

    private Task AnswerAsync(HttpContext context, PathString below)
    {
        var isEndpoint = !below.HasValue || below == "/";
        if (HttpMethods.IsPost(context.Request.Method) && isEndpoint) return PostAsync(context);
        if (!HttpMethods.IsGet(context.Request.Method)) return FailAsync(context, RequestFault.MethodNotAllowed(context.Request.Method));
        return IdeFiles.IsAskedFor(context.Request, isEndpoint) ? _ide.SendAsync(context, below) : GetAsync(context);
    }

    private async Task PostAsync(HttpContext context)
    {
        if (AcceptHeader.Choose(context.Request.Headers.Accept) is not { } mediaType)
        {
            await FailAsync(context, RequestFault.NotAcceptable);
            return;
        }

        if (!IsJson(context.Request))
        {
            await ResponseSender.SendAsync(context, RequestFault.UnsupportedMediaType, mediaType);
            return;
        }

        if (await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes, context.RequestAborted) is not { } body)
        {
            context.Response.Headers.Connection = "close";
            await ResponseSender.SendAsync(context, RequestFault.BodyTooLarge(_options.MaxBodyBytes), mediaType);
            return;
        }

        using (body)
        {
            var fault = BodyParameters.TryRead(body.Bytes, out var parameters);
            await ExecuteAsync(context, fault, parameters, mediaType, queriesOnly: false);
        }
    }

    private Task GetAsync(HttpContext context)
    {
        if (AcceptHeader.Choose(context.Request.Headers.Accept) is not { } mediaType) return FailAsync(context, RequestFault.NotAcceptable);
        var fault = UrlParameters.TryRead(context.Request.Query, out var parameters);
        return ExecuteAsync(context, fault, parameters, mediaType, queriesOnly: true);
    }

    private async Task ExecuteAsync(
        HttpContext context, RequestFault? fault, RequestParameters parameters, ResponseMediaType mediaType, bool queriesOnly)
    {
        if (fault is not null)
        {
            await ResponseSender.SendAsync(context, fault, mediaType);
            return;
        }

        using var response = await _server.ExecuteAsync(parameters.ToRequest(_root(context), queriesOnly), context.RequestAborted);
        await ResponseSender.SendAsync(context, response, mediaType);
    }

    private static bool IsJson(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0 && request.Headers.ContentEncoding != "identity") return false;
        if (request.ContentType is "application/json" or "application/json; charset=utf-8") return true;
        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(AcceptHeader.Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
    }

    private static Task FailAsync(HttpContext context, RequestFault fault)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        return ResponseSender.SendAsync(context, fault, AcceptHeader.Choose(context.Request.Headers.Accept) ?? ResponseMediaType.Json);
    }

    [LoggerMessage(LogLevel.Error, "A GraphQL request failed.")]
    private partial void RequestFailed(Exception exception);
}
