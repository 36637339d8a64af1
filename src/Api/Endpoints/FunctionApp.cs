using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Publishing;

namespace Serverless.Api.Endpoints;

/// <summary>
/// Handles the requests of a function app. The app starts in the background, and requests wait for it. If the start
/// fails, for example at a wrong setting, every request gets that problem as its response. The process never ends: the
/// Functions host gives up on an app that ends three times.
/// </summary>
public sealed partial class FunctionApp
{
    private readonly IConfiguration _configuration;
    private readonly ILogger _logger;
    private readonly Task<FunctionEndpoints> _starting;

    /// <summary>Starts the app in the background.</summary>
    /// <param name="configuration">The settings of the app.</param>
    /// <param name="loggerFactory">Creates the logger for outages and exceptions.</param>
    public FunctionApp(IConfiguration configuration, ILoggerFactory loggerFactory)
    {
        _configuration = configuration;
        _logger = loggerFactory.CreateLogger("Serverless");
        _starting = Task.Run(Start);
    }

    /// <summary>Serves GraphQL over HTTP and the files of the IDE.</summary>
    public Task GraphQLAsync(HttpContext context) => HandleAsync(context, static endpoints => endpoints.GraphQL);

    /// <summary>Reports whether requests are answered and from which edition, or why not.</summary>
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
                new("START_FAILED", "The app could not start; see the operator's log."),
                _logger
            );
        }
    }

    [LoggerMessage(LogLevel.Error, "The app rejects every request until its settings are fixed: {Problem}")]
    private partial void StartRefused(string problem);

    [LoggerMessage(LogLevel.Error, "The app could not start.")]
    private partial void StartFailed(Exception exception);
}

/// <summary>The handlers of a function app, one for each function.</summary>
internal sealed record FunctionEndpoints(RequestDelegate GraphQL, RequestDelegate Health, RequestDelegate Seed)
{
    /// <summary>Opens the store and binds the schema, and starts to read the first edition in the background.</summary>
    /// <exception cref="ProblemException">A setting or a persisted document is wrong.</exception>
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
            // Closed after the reading, which would otherwise log a failure of the store.
            reading.ContinueWith(_ => store.Dispose(), TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>Creates handlers that reject every request, for an app that cannot start.</summary>
    public static FunctionEndpoints Refusing(EditionProblem problem, ILogger logger)
    {
        // Created by the first request: if our own schema is broken, health and seed must still answer.
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
