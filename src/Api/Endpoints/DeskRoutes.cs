using Microsoft.AspNetCore.Http;
using Serverless.GraphQL.AspNetCore;

namespace Serverless.Api.Endpoints;

/// <summary>Finds what answers a path on a desk. There is no <c>/api/seed</c>: nobody checks keys there, and any web page could call it.</summary>
internal sealed class DeskRoutes(GraphQLEndpoint graphQL, HealthEndpoint health)
{
    private static readonly PathString Health = "/" + ApiRoutes.Health;

    public Task AnswerAsync(HttpContext context)
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
        JsonAnswer.SendProblemAsync(
            context,
            StatusCodes.Status404NotFound,
            "NOT_FOUND",
            "Nothing is served here. GraphQL is at /api/graphql, health at /api/health."
        );
}
