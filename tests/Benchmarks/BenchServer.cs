using System.Globalization;

namespace Serverless.Benchmarks;

/// <summary>
/// The common part of both servers: Kestrel on the loopback address, no logging, and <c>GET /allocated</c>, which
/// returns the bytes that the process has allocated so far.
/// </summary>
internal static class BenchServer
{
    public static WebApplication Create(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.ListenLocalhost(port);
        });
        return builder.Build();
    }

    /// <summary>Answers every request that is not measured.</summary>
    public static Task AnswerOther(HttpContext context)
    {
        if (context.Request.Path == "/allocated")
            return context.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
