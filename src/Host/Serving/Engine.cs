using Serverless.Graph;
using Serverless.GraphQL;
using Serverless.GraphQL.Http;

namespace Serverless.Host.Serving;

/// <summary>The GraphQL engine over our schema; its exceptions are logged once there is a log.</summary>
internal sealed partial class Engine
{
    private ILogger? _logger;

    private Engine(GraphQLSettings settings)
    {
        Server = new GraphQLServer(GraphSchema.Build(), settings.Limits() with { OnException = Failed });
        Http = settings.Apply(Ide.Options, Server);
    }

    public GraphQLServer Server { get; }

    /// <summary>What the endpoint takes and shows.</summary>
    public GraphQLHttpOptions Http { get; }

    /// <exception cref="Failure">A setting is wrong, or a listed document.</exception>
    public static Engine Create() => new(GraphQLSettings.OfEnvironment());

    public void LogTo(ILogger logger) => _logger = logger;

    private void Failed(Exception exception)
    {
        if (_logger is { } logger) ResolverFailed(logger, exception);
    }

    [LoggerMessage(LogLevel.Error, "A resolver failed.")]
    private static partial void ResolverFailed(ILogger logger, Exception exception);
}
