using System.Globalization;

namespace Serverless.Benchmarks;

/// <summary>
/// What both servers share: Kestrel on the loopback address, nothing logged, and <c>GET /allocated</c>, the bytes that
/// the process has allocated so far.
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

    /// <summary>Everything but the requests that are measured.</summary>
    public static Task AnswerOther(HttpContext context)
    {
        if (context.Request.Path == "/allocated")
            return context.Response.WriteAsync(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
