using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Settings;
using Serverless.Graph;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Index;

namespace Serverless.Api.Endpoints;

/// <summary>The GraphQL engine over our schema; its exceptions are logged once there is a log.</summary>
internal sealed partial class Engine
{
    /// <summary>Where its endpoint answers.</summary>
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

    /// <exception cref="ProblemException">A setting is wrong, or a listed document.</exception>
    public static Engine Create(GraphQLSettings settings) => new(settings);

    /// <summary>Answers from the edition that is current when a request comes.</summary>
    public GraphQLEndpoint Endpoint(CurrentEdition current, ILogger logger)
    {
        _logger = logger;
        var http = _http with { IdeDocument = () => Example.Of(current.Latest).Document };
        return new GraphQLEndpoint(Path, _server, context => RootAsync(current, context.RequestAborted), http, logger);
    }

    /// <summary>An endpoint that answers every request with an error, in the form that GraphQL over HTTP gives it.</summary>
    internal static GraphQLEndpoint Refusing(EditionProblem problem, ILogger logger) =>
        new(Path, new GraphQLServer(GraphSchema.Build()), _ => throw problem.ToException(), Ide, logger);

    /// <summary>Whether it executes only the listed documents, so that nothing else can be tried.</summary>
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

/// <summary>Names what answers depend on beside the request: the edition, and each part of the program that has a say.</summary>
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
