using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>GraphQL over HTTP, and the files of the IDE below it.</summary>
public sealed class GraphQLFunction(FunctionApp app)
{
    /// <summary>Answers a request. The Functions host refuses methods that are not listed with an empty 404, so all are.</summary>
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
