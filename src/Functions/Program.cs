using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Api.Endpoints;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddSingleton<FunctionApp>();
builder.Services.Configure<KestrelServerOptions>(static kestrel =>
{
    // The endpoints limit what they read; Kestrel's own limit would answer with an empty 500.
    kestrel.Limits.MaxRequestBodySize = null;
    kestrel.AddServerHeader = false;
});
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Serverless", LogLevel.Information);

var host = builder.Build();

// The app starts while the host connects to the worker, and not with the first request.
_ = host.Services.GetRequiredService<FunctionApp>();
await host.RunAsync();
