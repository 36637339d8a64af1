using Microsoft.Extensions.Logging.Abstractions;
using Serverless.GraphQL;
using Serverless.GraphQL.AspNetCore;

namespace Serverless.Benchmarks.Engine;

/// <summary>Our engine and our endpoint over the bench data, combined as in the real program.</summary>
internal static class EngineServer
{
    public static WebApplication Create(int port, string dataFolder)
    {
        var store = BenchStore.Load(dataFolder);
        var server = new GraphQLServer(BenchSchema.Build());
        var endpoint = new GraphQLEndpoint(
            "/graphql",
            server,
            _ => new(store),
            new GraphQLHttpOptions(),
            NullLogger.Instance
        );

        var app = BenchServer.Create(port);
        app.Run(context =>
            context.Request.Path.StartsWithSegments(endpoint.Path, out var below)
                ? endpoint.HandleAsync(context, below)
                : BenchServer.AnswerOther(context)
        );
        return app;
    }
}
