using Serverless.Graph;
using Serverless.GraphQL;

namespace Serverless.Host.Serving;

/// <summary>The GraphQL engine over our schema; its exceptions are logged once there is a log.</summary>
internal sealed partial class Engine
{
    private ILogger? _logger;

    private Engine() => Server = new GraphQLServer(GraphSchema.Build(), new GraphQLServerOptions { OnException = Failed });

    public GraphQLServer Server { get; }

    public static Engine Create() => new();

    public void LogTo(ILogger logger) => _logger = logger;

    private void Failed(Exception exception)
    {
        if (_logger is { } logger) ResolverFailed(logger, exception);
    }

    [LoggerMessage(LogLevel.Error, "A resolver failed.")]
    private static partial void ResolverFailed(ILogger logger, Exception exception);
}
