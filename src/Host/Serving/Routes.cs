using Serverless.Host.Logging;

namespace Serverless.Host.Serving;

/// <summary>Which path is answered by what; the files below functions/ tell the Functions host the same.</summary>
/// <param name="ready">The endpoints once they are made: the program listens before.</param>
internal sealed class Routes(Task<Endpoints> ready, ILogger logger)
{
    public static PathString GraphQL { get; } = "/api/graphql";

    private static readonly PathString Health = "/api/health";

    private static readonly PathString Seed = "/api/seed";

    public Task AnswerAsync(HttpContext context) =>
        Invocation.Of(context.Request) is { } invocation ? AnswerAsync(context, invocation) : RouteAsync(context);

    private async Task AnswerAsync(HttpContext context, Invocation invocation)
    {
        using (logger.BeginScope(invocation)) await RouteAsync(context);
    }

    private Task RouteAsync(HttpContext context)
    {
        if (context.Request.Path == "/") return WelcomeAsync(context);
        return ready.IsCompletedSuccessfully ? RouteAsync(context, ready.Result) : WaitAsync();

        async Task WaitAsync() => await RouteAsync(context, await ready);
    }

    private static Task RouteAsync(HttpContext context, Endpoints endpoints)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(GraphQL, out var below)) return endpoints.GraphQL.HandleAsync(context, below);
        if (Is(path, Health)) return endpoints.Health.HandleAsync(context);
        return endpoints.Seed is { } seed && Is(path, Seed) ? seed.HandleAsync(context) : NotFoundAsync(context);
    }

    /// <summary>With a slash behind or without, as the Functions host takes it.</summary>
    private static bool Is(PathString path, PathString route) => path.StartsWithSegments(route, out var rest) && (!rest.HasValue || rest == "/");

    /// <summary>What the Functions host asks again and again until it is answered.</summary>
    private static Task WelcomeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Serverless: GraphQL at /api/graphql, health at /api/health.\n");
    }

    private static Task NotFoundAsync(HttpContext context) => JsonAnswer.SendProblemAsync(
        context, StatusCodes.Status404NotFound, "NOT_FOUND", "Nothing is served here. GraphQL is at /api/graphql, health at /api/health.");
}
