namespace Serverless.Benchmarks;

/// <summary>What both servers share: Kestrel on the loopback address, nothing logged.</summary>
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
}
