using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serverless.GraphQL.Http;

namespace Serverless.Host.Serving;

/// <summary>Kestrel on the loopback address with two paths: <c>/api/graphql</c> and <c>/api/health</c>.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly int _port;
    private readonly WebApplication _app;

    public WebServer(int port)
    {
        _port = port;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            if (port == 0) options.Listen(System.Net.IPAddress.Loopback, 0);
            else options.ListenLocalhost(port);
        });
        builder.Logging.AddSimpleConsole(static options => options.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Serverless", LogLevel.Information);
        // A start that fails is told by the command line, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        _app = builder.Build();
        Logger = _app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Serverless");
    }

    public ILogger Logger { get; }

    /// <summary>The address that it listens on, once started.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <exception cref="Failure">The port cannot be listened on.</exception>
    public async Task StartAsync(Engine engine, CurrentEdition edition, CancellationToken token)
    {
        engine.LogTo(Logger);
        var graphQL = new GraphQLEndpoint("/api/graphql", engine.Server, _ => new(edition.Value), engine.Http, Logger);
        var health = new HealthEndpoint(edition);
        _app.Run(context =>
        {
            if (context.Request.Path.StartsWithSegments(graphQL.Path, out var below)) return graphQL.HandleAsync(context, below);
            if (context.Request.Path == "/api/health") return health.HandleAsync(context);
            if (context.Request.Path == "/") return Welcome(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        try
        {
            await _app.StartAsync(token);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new Failure($"port {_port} is in use: stop the other program, or name another port with --port (0 for any that is free).");
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            var reason = exception.GetBaseException().Message;
            throw new Failure($"port {_port} cannot be listened on ({reason}): name another port with --port (0 for any that is free).");
        }
    }

    public Task WaitForShutdownAsync(CancellationToken token) => _app.WaitForShutdownAsync(token);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task Welcome(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Serverless: GraphQL at /api/graphql, health at /api/health.\n");
    }
}
