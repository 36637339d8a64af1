using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>Says whether the app answers.</summary>
public sealed class HealthFunction(FunctionApp app)
{
    /// <summary>Answers a request. The Functions host refuses methods that are not listed with an empty 404, so all are.</summary>
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
