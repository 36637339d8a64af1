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
/// Kestrel on the loopback address, without the generic host around it: we need neither its configuration nor the time that it takes to
/// start.
/// </summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private WebServer(KestrelServer server) => _server = server;

    /// <summary>The address that it listens on.</summary>
    public Uri Address => new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="port">0 for any that is free.</param>
    /// <param name="handle">Answers every request.</param>
    /// <param name="loggerFactory">Is told what Kestrel has to say.</param>
    /// <exception cref="ProblemException">The port cannot be listened on.</exception>
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
                    ? $"port {port} is in use: stop the other program, or name another port with --port (0 for any that is free)."
                    : $"port {port} cannot be listened on ({exception.GetBaseException().Message}): "
                        + "name another port with --port (0 for any that is free)."
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
        // Each endpoint bounds what it reads. What it leaves, Kestrel reads and drops for a few seconds: a client that is cut off while it
        // sends would not see why its request is refused.
        options.Limits.MaxRequestBodySize = null;
        options.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http1);
        // By a number, both in IPv4 and in IPv6, as localhost may mean either.
        if (port != 0)
            options.ListenLocalhost(port);
        else
            options.Listen(IPAddress.Loopback, port);
        return options;
    }
}

/// <summary>Hands Kestrel's requests on. What a request throws, Kestrel logs and answers with 500.</summary>
internal sealed class RequestApplication(RequestDelegate handle) : IHttpApplication<DefaultHttpContext>
{
    /// <summary>A connection keeps its context for the next request.</summary>
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
