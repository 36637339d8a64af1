using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;
using Serverless.Api.Stores;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Index;
using Serverless.News.Publishing;

namespace Serverless.Api.Endpoints;

/// <summary>
/// Handles the requests of the desk server. Unlike a function app, it does not start without an edition.
/// </summary>
public sealed class DeskApp : IDisposable
{
    private readonly OpenedStore _store;
    private readonly DeskRoutes _routes;
    private readonly Edition _edition;
    private readonly LoadResult? _load;

    private DeskApp(OpenedStore store, DeskRoutes routes, Edition edition, LoadResult? load, Example? example) =>
        (_store, _routes, _edition, _load, Example) = (store, routes, edition, load, example);

    /// <summary>The served data set in one line, which also says whether this start loaded it.</summary>
    public string Served =>
        _load is { Result.Written: true }
            ? _load.ToString()
            : $"Data set '{_edition.DataSet}' is loaded already: {Counts.Of(_edition)} (edition {_edition.Id}).";

    /// <summary>A query that the edition answers; null where only persisted documents are executed.</summary>
    public Example? Example { get; }

    /// <summary>Publishes the packaged data set if that is due, and reads the current edition.</summary>
    /// <param name="storeOption">The value of <c>--store</c>; null if it was left out.</param>
    /// <param name="dataSet">The name of the data set to serve; null for the one loaded last.</param>
    /// <param name="seeds">The folder of the packaged data set.</param>
    /// <param name="problems">Receives every problem of the packaged data set, one line for each.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="loggerFactory">Creates the logger for outages and exceptions.</param>
    /// <exception cref="ProblemException">A setting is wrong, or there is no edition to serve.</exception>
    public static async Task<DeskApp> StartAsync(
        string? storeOption,
        string? dataSet,
        string seeds,
        TextWriter problems,
        IConfiguration configuration,
        ILoggerFactory loggerFactory,
        CancellationToken cancellationToken
    )
    {
        var settings = new AppSettings(configuration);
        var store = settings.OpenStore(storeOption);
        // The schema does not depend on the data: both are prepared at the same time.
        var engine = Task.Run(() => Engine.Create(settings.GraphQL), cancellationToken);
        try
        {
            var logger = loggerFactory.CreateLogger("Serverless");
            var reader = new EditionReader(store.Tables);
            var info = await reader.ReadCurrentInfoAsync(dataSet, cancellationToken);
            // A start that fails at a persisted document writes nothing.
            var ready = await engine;
            var load = dataSet is null
                ? await SeedFolder.EnsureAsync(store.Tables, info, seeds, problems, cancellationToken)
                : null;
            var current = new CurrentEdition(reader, dataSet, TimeProvider.System, logger);
            var edition = await current.OpenAsync(cancellationToken);
            var routes = new DeskRoutes(ready.Endpoint(current, logger), new HealthEndpoint(current));
            var example = ready.OnlyPersistedDocuments ? null : Example.Of(edition);
            return new DeskApp(store, routes, edition, load, example);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Handles a request to any path.</summary>
    public Task HandleAsync(HttpContext context) => _routes.HandleAsync(context);

    public void Dispose() => _store.Dispose();
}

/// <summary>
/// Routes the requests of the desk server. It has no <c>/api/seed</c>: nothing checks keys there, and any web page
/// could call it.
/// </summary>
internal sealed class DeskRoutes(GraphQLEndpoint graphQL, HealthEndpoint health)
{
    private static readonly PathString Health = "/" + ApiRoutes.Health;

    public Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(graphQL.Path, out var below))
            return graphQL.HandleAsync(context, below);
        if (path.StartsWithSegments(Health, out var rest) && (!rest.HasValue || rest == "/"))
            return health.HandleAsync(context);
        return path == "/" ? WelcomeAsync(context) : NotFoundAsync(context);
    }

    private static Task WelcomeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Serverless: GraphQL at /api/graphql, health at /api/health.\n");
    }

    private static Task NotFoundAsync(HttpContext context) =>
        JsonResponse.SendProblemAsync(
            context,
            StatusCodes.Status404NotFound,
            "NOT_FOUND",
            "Nothing is served here. GraphQL is at /api/graphql, health at /api/health."
        );
}
