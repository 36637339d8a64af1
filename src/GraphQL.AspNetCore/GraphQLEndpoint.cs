using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.GraphQL.AspNetCore.Documents;
using Serverless.GraphQL.AspNetCore.Ide;
using Serverless.GraphQL.AspNetCore.Requests;
using Serverless.GraphQL.AspNetCore.Responses;

namespace Serverless.GraphQL.AspNetCore;

/// <summary>
/// Serves GraphQL over HTTP for one schema: POST with a JSON body, GET with a query in the URL, and the IDE for
/// browsers. It answers every request at and below its path, whatever the method, and throws no exception.
/// </summary>
public sealed partial class GraphQLEndpoint
{
    private readonly GraphQLServer _server;
    private readonly Func<HttpContext, ValueTask<object?>> _root;
    private readonly GraphQLHttpOptions _options;
    private readonly ILogger _logger;
    private readonly IdeFiles _ide;
    private readonly CrossOrigin? _crossOrigin;
    private readonly DocumentResolver _documents;
    private readonly ResponseSender _sender;

    /// <param name="path">The path of the endpoint, such as <c>/api/graphql</c>.</param>
    /// <param name="server">Executes the requests.</param>
    /// <param name="root">
    /// Returns the object that the fields of the root types resolve on. It is called once for each request and may
    /// throw <see cref="GraphQLUnavailableException"/>.
    /// </param>
    /// <param name="options">The limits and features of the endpoint.</param>
    /// <param name="logger">Receives every exception that a client sees as an internal error.</param>
    public GraphQLEndpoint(
        PathString path,
        GraphQLServer server,
        Func<HttpContext, ValueTask<object?>> root,
        GraphQLHttpOptions options,
        ILogger logger
    )
    {
        Path = path;
        (_server, _root, _options, _logger) = (server, root, options, logger);
        _ide = new IdeFiles(options);
        _crossOrigin = CrossOrigin.Of(options.CorsOrigins);
        _documents = new DocumentResolver(options);
        _sender = new ResponseSender(options.MinCompressedBytes);
    }

    public PathString Path { get; }

    /// <summary>Answers a request.</summary>
    /// <param name="context">A request whose path begins with <see cref="Path"/>.</param>
    /// <param name="below">The rest of its path.</param>
    public async Task HandleAsync(HttpContext context, PathString below)
    {
        try
        {
            await RouteAsync(context, below);
        }
        catch (Exception exception) when (HasGone(context, exception))
        {
            // Nobody is left to answer.
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status408RequestTimeout)
        {
            await FailAsync(context, RequestProblem.TooSlow);
        }
        catch (BadHttpRequestException exception)
        {
            await FailAsync(context, new(exception.StatusCode, $"The request could not be read: {exception.Message}"));
        }
        catch (GraphQLUnavailableException exception)
        {
            await FailAsync(context, RequestProblem.Unavailable(exception));
        }
        catch (Exception exception)
        {
            RequestFailed(exception);
            await FailAsync(context, RequestProblem.Internal);
        }
    }

    /// <summary>Returns whether the client ended the request.</summary>
    private static bool HasGone(HttpContext context, Exception exception) =>
        exception is ConnectionResetException
        || (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException);

    private Task RouteAsync(HttpContext context, PathString below)
    {
        var request = context.Request;
        _crossOrigin?.Allow(context);
        var isGet = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (below.HasValue && below != "/")
            return isGet ? _ide.SendFileAsync(context, below) : IdeFiles.SendNotFound(context);
        if (HttpMethods.IsPost(request.Method))
            return PostAsync(context);
        if (isGet)
            return IdeFiles.IsAskedFor(request) ? _ide.SendPageAsync(context, below) : GetAsync(context);
        if (_crossOrigin is not null && HttpMethods.IsOptions(request.Method) && CrossOrigin.TryAnswer(context))
            return Task.CompletedTask;
        return FailAsync(context, RequestProblem.MethodNotAllowed(request.Method));
    }

    /// <summary>
    /// Sends a problem. If a response has begun, it aborts the connection, so that half of it does not look complete.
    /// </summary>
    private async Task FailAsync(HttpContext context, RequestProblem problem)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        try
        {
            var mediaType = AcceptHeader.Choose(context.Request.Headers.Accept) ?? ResponseMediaType.Json;
            await _sender.SendAsync(context, problem, mediaType);
        }
        catch (Exception exception) when (HasGone(context, exception))
        {
            // Nobody is left to answer.
        }
    }

    [LoggerMessage(LogLevel.Error, "A GraphQL request failed.")]
    private partial void RequestFailed(Exception exception);
}

/// <summary>Thrown while there is no root object: the client receives 503 and may try again.</summary>
/// <param name="code">The <c>extensions.code</c> of the error.</param>
/// <param name="message">The message for the client.</param>
public sealed class GraphQLUnavailableException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
