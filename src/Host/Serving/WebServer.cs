using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;

namespace Serverless.Host.Serving;

/// <summary>
/// Kestrel on the loopback address, without the generic host around it: we need neither its configuration (the Functions host passes
/// its own ASPNETCORE_URLS on to us) nor the time that it takes to start.
/// </summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly KestrelServer _server;

    private WebServer(KestrelServer server) => _server = server;

    /// <summary>The address that it listens on.</summary>
    public Uri Address => new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="address">Null for what <c>localhost</c> means, in IPv4 and IPv6.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="answer">Answers every request.</param>
    /// <param name="log">Is told what Kestrel has to say.</param>
    /// <exception cref="Failure">The port cannot be listened on.</exception>
    public static async Task<WebServer> StartAsync(
        IPAddress? address, int port, RequestDelegate answer, ILoggerFactory log, CancellationToken token)
    {
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), log);
        var server = new KestrelServer(Options.Create(CreateOptions(address, port)), transport, log);
        try
        {
            await server.StartAsync(new RequestApplication(answer), token);
            return new WebServer(server);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            server.Dispose();
            throw new Failure(exception.InnerException is AddressInUseException
                ? $"port {port} is in use: stop the other program, or name another port with --port (0 for any that is free)."
                : $"port {port} cannot be listened on ({exception.GetBaseException().Message}): "
                    + "name another port with --port (0 for any that is free).");
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (_server) await _server.StopAsync(new CancellationToken(canceled: true));
    }

    private static KestrelServerOptions CreateOptions(IPAddress? address, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        // Each endpoint bounds what it reads. What it leaves, Kestrel reads and drops for a few seconds: a client that is cut off while it
        // sends would not see why its request is refused.
        options.Limits.MaxRequestBodySize = null;
        options.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http1);
        if (address is null && port != 0) options.ListenLocalhost(port);
        else options.Listen(address ?? IPAddress.Loopback, port);
        return options;
    }
}
