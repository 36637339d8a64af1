using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>Reports whether the app answers queries.</summary>
public sealed class HealthFunction(FunctionApp app)
{
    /// <summary>
    /// Handles a request. It lists all methods, since the Functions host answers others with an empty 404.
    /// </summary>
    [Function("health")]
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
            Route = ApiRoutes.Health
        )]
            HttpRequest request
    ) => app.HealthAsync(request.HttpContext);
}
