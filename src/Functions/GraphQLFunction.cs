using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>Serves GraphQL over HTTP, and the files of the IDE below it.</summary>
public sealed class GraphQLFunction(FunctionApp app)
{
    /// <summary>
    /// Handles a request. It lists all methods, since the Functions host answers others with an empty 404.
    /// </summary>
    [Function("graphql")]
    public Task RunAsync(
        [HttpTrigger(
            AuthorizationLevel.Anonymous,
            "get",
            "head",
            "post",
            "options",
            "put",
            "patch",
            "delete",
            Route = ApiRoutes.GraphQL + "/{*rest}"
        )]
            HttpRequest request
    ) => app.GraphQLAsync(request.HttpContext);
}
