using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Editions;

namespace Serverless.Api.Endpoints;

/// <summary>
/// Answers the requests of a function app. The app gets ready in the background, and requests wait for it. A fault while it starts, such
/// as a wrong setting, becomes the answer to every request and never ends the process: the Functions host gives up an app that ends three times.
/// </summary>
public sealed partial class FunctionApp
{
    private readonly IConfiguration _configuration;
    private readonly ILogger _logger;
    private readonly Task<FunctionEndpoints> _starting;

    /// <summary>Begins to get ready.</summary>
    /// <param name="configuration">The settings of the app, as the platform's configuration has them.</param>
    /// <param name="loggerFactory">Is told of faults and outages.</param>
    public FunctionApp(IConfiguration configuration, ILoggerFactory loggerFactory)
    {
        _configuration = configuration;
        _logger = loggerFactory.CreateLogger("Serverless");
        _starting = Task.Run(Start);
    }

    /// <summary>Answers GraphQL over HTTP and serves the files of the IDE.</summary>
    public Task GraphQLAsync(HttpContext context) => HandleAsync(context, static endpoints => endpoints.GraphQL);

    /// <summary>Says whether requests are answered, from which edition, or what keeps the app from answering.</summary>
    public Task HealthAsync(HttpContext context) => HandleAsync(context, static endpoints => endpoints.Health);

    /// <summary>Publishes the packaged data set. The Functions host has checked the key.</summary>
    public Task SeedAsync(HttpContext context) => HandleAsync(context, static endpoints => endpoints.Seed);

    private Task HandleAsync(HttpContext context, Func<FunctionEndpoints, RequestDelegate> choose)
    {
        return _starting.IsCompletedSuccessfully ? choose(_starting.Result)(context) : WaitAsync();

        async Task WaitAsync() => await choose(await _starting)(context);
    }

    private FunctionEndpoints Start()
    {
        try
        {
            return FunctionEndpoints.Create(_configuration, _logger);
        }
        catch (ProblemException exception)
        {
            foreach (var problem in exception.Problems)
                StartRefused(problem);
            return FunctionEndpoints.Refusing(new("SETTINGS_INVALID", exception.Message), _logger);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            StartFailed(exception);
            return FunctionEndpoints.Refusing(
                new("START_FAILED", "The app could not start; the operator's log says why."),
                _logger
            );
        }
    }

    [LoggerMessage(LogLevel.Error, "The app answers no request until its settings are mended: {Problem}")]
    private partial void StartRefused(string problem);

    [LoggerMessage(LogLevel.Error, "The app could not start.")]
    private partial void StartFailed(Exception exception);
}

/// <summary>What a function app answers with, one delegate for each function.</summary>
internal sealed record FunctionEndpoints(RequestDelegate GraphQL, RequestDelegate Health, RequestDelegate Seed)
{
    /// <summary>Opens the store and binds the schema; the first edition is read in the background.</summary>
    /// <exception cref="ProblemException">A setting is wrong, or a listed document.</exception>
    public static FunctionEndpoints Create(IConfiguration configuration, ILogger logger)
    {
        var settings = new AppSettings(configuration);
        var store = settings.OpenStoreOfFunctionApp();
        var current = new CurrentEdition(new EditionReader(store.Tables), dataSet: null, TimeProvider.System, logger);
        var reading = current.BeginReading();
        try
        {
            var graphQL = Engine.Create(settings.GraphQL).Endpoint(current, logger);
            var seed = new SeedEndpoint(store.Tables, current, SeedFolder.Packaged, logger);
            return new(
                context => graphQL.HandleAsync(context, Below(context)),
                new HealthEndpoint(current).HandleAsync,
                seed.HandleAsync
            );
        }
        catch
        {
            // The reading goes on in the background, and would report a store that is closed under it.
            reading.ContinueWith(_ => store.Dispose(), TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>Refuses every request, since the app cannot start.</summary>
    public static FunctionEndpoints Refusing(EditionProblem problem, ILogger logger)
    {
        // Made for the first request: where our own schema is at fault, health and seed must still answer.
        var graphQL = new Lazy<GraphQLEndpoint>(() => Engine.Refusing(problem, logger));
        return new(
            context => graphQL.Value.HandleAsync(context, Below(context)),
            context => HealthEndpoint.SendUnavailableAsync(context, problem),
            context => SeedEndpoint.SendRefusalAsync(context, problem)
        );
    }

    private static PathString Below(HttpContext context)
    {
        context.Request.Path.StartsWithSegments(Engine.Path, out var below);
        return below;
    }
}
