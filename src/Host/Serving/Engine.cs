using Serverless.Graph;
using Serverless.GraphQL;
using Serverless.GraphQL.Http;

namespace Serverless.Host.Serving;

/// <summary>The GraphQL engine over our schema; its exceptions are logged once there is a log.</summary>
internal sealed partial class Engine
{
    private readonly GraphQLServer _server;
    private readonly GraphQLHttpOptions _http;
    private ILogger? _logger;

    private Engine(GraphQLSettings settings)
    {
        _server = new GraphQLServer(GraphSchema.Build(), settings.Server() with { OnException = Failed });
        _http = settings.Endpoint(Ide.Options, _server);
    }

    /// <exception cref="Failure">A setting is wrong, or a listed document.</exception>
    public static Engine Create() => new(GraphQLSettings.OfEnvironment());

    public GraphQLEndpoint Endpoint(CurrentEdition current, ILogger logger)
    {
        _logger = logger;
        return new GraphQLEndpoint(Routes.GraphQL, _server, context => RootAsync(current, context.RequestAborted), _http, logger);
    }

    private static ValueTask<object?> RootAsync(CurrentEdition current, CancellationToken token)
    {
        return current.Latest is { } edition ? new(edition) : WaitAsync();

        async ValueTask<object?> WaitAsync() => await current.GetAsync(token);
    }

    private void Failed(Exception exception)
    {
        if (_logger is { } logger) ResolverFailed(logger, exception);
    }

    [LoggerMessage(LogLevel.Error, "A resolver failed.")]
    private static partial void ResolverFailed(ILogger logger, Exception exception);
}
