using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;
using Serverless.Api;

namespace Serverless.Host.Serving;

/// <summary>
/// Runs Kestrel on the loopback address. The generic host is left out: we do not need its configuration, and it takes
/// time to start.
/// </summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private WebServer(KestrelServer server) => _server = server;

    /// <summary>The address of the server.</summary>
    public Uri Address => new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port; 0 for any free port.</param>
    /// <param name="handle">Handles every request.</param>
    /// <param name="loggerFactory">Creates the loggers of Kestrel.</param>
    /// <exception cref="ProblemException">The port cannot be used.</exception>
    public static async Task<WebServer> StartAsync(
        int port,
        RequestDelegate handle,
        ILoggerFactory loggerFactory,
        CancellationToken cancellationToken
    )
    {
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), loggerFactory);
        var server = new KestrelServer(Options.Create(CreateOptions(port)), transport, loggerFactory);
        try
        {
            await server.StartAsync(new RequestApplication(handle), cancellationToken);
            return new WebServer(server);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            server.Dispose();
            throw new ProblemException(
                exception.InnerException is AddressInUseException
                    ? $"port {port} is in use: stop the other program, "
                        + "or choose another port with --port (0 for any free port)."
                    : $"port {port} cannot be used ({exception.GetBaseException().Message}): "
                        + "choose another port with --port (0 for any free port)."
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (_server)
            await _server.StopAsync(new CancellationToken(canceled: true));
    }

    private static KestrelServerOptions CreateOptions(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        // Each endpoint limits what it reads. Kestrel reads and drops the rest for a few seconds: a client that is cut
        // off while it sends would not see the response.
        options.Limits.MaxRequestBodySize = null;
        options.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http1);
        // A given port is opened for IPv4 and IPv6, since localhost may mean either.
        if (port != 0)
            options.ListenLocalhost(port);
        else
            options.Listen(IPAddress.Loopback, port);
        return options;
    }
}

/// <summary>Passes Kestrel's requests on. Kestrel logs an exception and answers with 500.</summary>
internal sealed class RequestApplication(RequestDelegate handle) : IHttpApplication<DefaultHttpContext>
{
    /// <summary>Returns the context that the connection kept, or a new one.</summary>
    public DefaultHttpContext CreateContext(IFeatureCollection contextFeatures)
    {
        if (contextFeatures is not IHostContextContainer<DefaultHttpContext> connection)
            return new DefaultHttpContext(contextFeatures);
        if (connection.HostContext is not { } kept)
            return connection.HostContext = new DefaultHttpContext(contextFeatures);
        kept.Initialize(contextFeatures);
        return kept;
    }

    public Task ProcessRequestAsync(DefaultHttpContext context) => handle(context);

    public void DisposeContext(DefaultHttpContext context, Exception? exception) => context.Uninitialize();
}
