using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>Publishes the packaged data set.</summary>
public sealed class SeedFunction(FunctionApp app)
{
    /// <summary>Answers a request whose master key the Functions host has checked.</summary>
    [Function("seed")]
    public Task RunAsync([HttpTrigger(AuthorizationLevel.Admin, "post", Route = ApiRoutes.Seed)] HttpRequest request) =>
        app.SeedAsync(request.HttpContext);
}
