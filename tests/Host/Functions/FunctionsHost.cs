using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Serverless.Host.Tests.Functions;

/// <summary>
/// Plays the Functions host of version 4 before a published app: routes, methods and keys as function.json says, then the request goes to
/// the executable in one of the two ways.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>The key that opens everything, admin functions too.</summary>
    public const string MasterKey = "this-key-must-not-be-logged";

    private const int MostBytesOfBody = 104_857_600;

    private readonly WebApplication _server;
    private readonly AppRoot _app;
    private readonly HttpTransport _transport;

    private FunctionsHost(WebApplication server, AppRoot app, CustomHandler handler, HttpTransport transport)
    {
        (_server, _app, Handler, _transport) = (server, app, handler, transport);
    }

    public CustomHandler Handler { get; }

    public Uri Address { get; private set; } = null!;

    public Uri GraphQL => new(Address, "/api/graphql");

    /// <param name="version">Newer hosts proxy where host.json lets them, older ones know only forwarding.</param>
    /// <param name="environment">The app's settings.</param>
    public static async Task<FunctionsHost> StartAsync(
        string folder, HostVersion version, IReadOnlyDictionary<string, string?> environment)
    {
        var app = AppRoot.Read(folder);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MostBytesOfBody;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var server = builder.Build();
        var handler = new CustomHandler(app, environment);
        HttpTransport transport = version == HostVersion.Newer && app.Proxying ? new ProxyingTransport(handler)
            : app.Forwarding ? new ForwardingTransport(handler)
            : throw new NotSupportedException("HTTP requests in envelopes are not played.");
        var host = new FunctionsHost(server, app, handler, transport);
        server.Run(host.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        host.Address = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return host;
    }

    /// <summary>Runs a function that HTTP does not trigger.</summary>
    public Task<EnvelopeOutcome> TriggerAsync(string function, string data) =>
        Envelope.SendAsync(Handler, _app.Functions.Single(candidate => candidate.Name == function), data);

    public async ValueTask DisposeAsync()
    {
        await Handler.DisposeAsync();
        await _server.DisposeAsync();
        _transport.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (_app.Functions.FirstOrDefault(function => function.Takes(context.Request)) is not { } function)
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (!MayCall(function, context.Request))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            await ForwardAsync(context);
    }

    private async Task ForwardAsync(HttpContext context)
    {
        try
        {
            await _transport.SendAsync(context);
        }
        catch (BadHttpRequestException)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
        catch (HandlerGoneException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static bool MayCall(Function function, HttpRequest request) => function.AuthLevel == "anonymous"
        || request.Headers["x-functions-key"] == MasterKey
        || request.Query["code"] == MasterKey;
}
