using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Serverless.Api.Endpoints;

namespace Serverless.Functions;

/// <summary>Publishes the packaged data set.</summary>
public sealed class SeedFunction(FunctionApp app)
{
    /// <summary>Handles a request. The Functions host has checked the master key.</summary>
    [Function("seed")]
    public Task RunAsync([HttpTrigger(AuthorizationLevel.Admin, "post", Route = ApiRoutes.Seed)] HttpRequest request) =>
        app.SeedAsync(request.HttpContext);
}
