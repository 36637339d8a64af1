using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;
using Serverless.Api.Stores;
using Serverless.GraphQL.AspNetCore;
using Serverless.News.Publishing;

namespace Serverless.Api.Endpoints;

/// <summary>What a function app answers with, one delegate for each function.</summary>
internal sealed record Endpoints(RequestDelegate GraphQL, RequestDelegate Health, RequestDelegate Seed)
{
    /// <summary>Opens the store and binds the schema; the first edition is read in the background.</summary>
    /// <exception cref="FailureException">A setting is wrong, or a listed document.</exception>
    public static Endpoints Create(IConfiguration configuration, ILogger logger)
    {
        var settings = new AppSettings(configuration);
        var store = settings.Open(StoreLocation.OfFunctionApp);
        var current = new CurrentEdition(new EditionReader(store.Tables), dataSet: null, TimeProvider.System, logger);
        current.BeginReading();
        var graphQL = Engine.Create(settings.GraphQL).Endpoint(current, logger);
        var seed = new SeedEndpoint(store.Tables, current, SeedFolder.Packaged, logger);
        return new(
            context => graphQL.HandleAsync(context, Below(context)),
            new HealthEndpoint(current).HandleAsync,
            seed.HandleAsync
        );
    }

    /// <summary>Refuses every request, since the app cannot start.</summary>
    public static Endpoints Refusing(EditionTrouble trouble, ILogger logger)
    {
        // Made for the first request: where our own schema is at fault, health and seed must still answer.
        var graphQL = new Lazy<GraphQLEndpoint>(() => Engine.Refusing(trouble, logger));
        return new(
            context => graphQL.Value.HandleAsync(context, Below(context)),
            context => HealthEndpoint.SendUnavailableAsync(context, trouble),
            context => SeedEndpoint.SendRefusalAsync(context, trouble)
        );
    }

    private static PathString Below(HttpContext context)
    {
        context.Request.Path.StartsWithSegments(Engine.Path, out var below);
        return below;
    }
}
