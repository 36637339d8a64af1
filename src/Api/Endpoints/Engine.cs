using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Settings;
using Serverless.Graph;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Index;

namespace Serverless.Api.Endpoints;

/// <summary>The GraphQL server of our schema, and the endpoint over it.</summary>
internal sealed partial class Engine
{
    internal static readonly PathString Path = "/" + ApiRoutes.GraphQL;

    /// <summary>The IDE, which the build puts beside the program.</summary>
    private static readonly GraphQLHttpOptions Ide = new()
    {
        IdeFolder = System.IO.Path.Combine(AppContext.BaseDirectory, "ide"),
        IdeTitle = "Serverless",
    };

    private readonly GraphQLServer _server;
    private readonly GraphQLHttpOptions _http;
    private ILogger? _logger;

    private Engine(GraphQLSettings settings)
    {
        _server = new GraphQLServer(GraphSchema.Build(), settings.Server() with { OnException = Failed });
        _http = settings.Endpoint(Ide) with { Documents = settings.Documents(_server), Version = ResponseVersion.Of };
    }

    /// <exception cref="ProblemException">A setting or a persisted document is wrong.</exception>
    public static Engine Create(GraphQLSettings settings) => new(settings);

    /// <summary>Creates the endpoint, which answers from the edition that is current when a request arrives.</summary>
    public GraphQLEndpoint Endpoint(CurrentEdition current, ILogger logger)
    {
        _logger = logger;
        var http = _http with { IdeDocument = () => Example.Of(current.Latest).Document };
        return new GraphQLEndpoint(Path, _server, context => RootAsync(current, context.RequestAborted), http, logger);
    }

    /// <summary>
    /// Creates an endpoint that answers every request with an error, in the form of GraphQL over HTTP.
    /// </summary>
    internal static GraphQLEndpoint Refusing(EditionProblem problem, ILogger logger) =>
        new(Path, new GraphQLServer(GraphSchema.Build()), _ => throw problem.ToException(), Ide, logger);

    /// <summary>Whether only persisted documents are executed.</summary>
    public bool OnlyPersistedDocuments => _http.OnlyPersistedDocuments;

    private static ValueTask<object?> RootAsync(CurrentEdition current, CancellationToken cancellationToken)
    {
        return current.Latest is { } edition ? new(edition) : WaitAsync();

        async ValueTask<object?> WaitAsync() => await current.GetAsync(cancellationToken);
    }

    private void Failed(Exception exception)
    {
        if (_logger is { } logger)
            ResolverFailed(logger, exception);
    }

    [LoggerMessage(LogLevel.Error, "A resolver failed.")]
    private static partial void ResolverFailed(ILogger logger, Exception exception);
}

/// <summary>
/// Names everything beside the request that a response depends on: the edition, and the assemblies that produce it.
/// </summary>
internal static class ResponseVersion
{
    private static readonly string Build = string.Concat(
        new[]
        {
            typeof(ResponseVersion),
            typeof(GraphSchema),
            typeof(Edition),
            typeof(GraphQLServer),
            typeof(GraphQLEndpoint),
        }.Select(static part => part.Module.ModuleVersionId.ToString("N"))
    );

    public static string Of(object? root) => root is Edition edition ? edition.Id + Build : Build;
}
