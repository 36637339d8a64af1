using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Serverless.FunctionsHosting.Rpc;
using Yarp.ReverseProxy.Forwarder;

namespace Serverless.FunctionsHosting;

/// <summary>
/// Plays the Functions host for a published app. It checks routes, methods and keys, then forwards a request to the
/// worker's web server through a reverse proxy, and at the same time sends the invocation to the worker over gRPC.
/// </summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    /// <summary>The key for everything, including admin functions.</summary>
    public const string MasterKey = "this-key-must-not-be-logged";

    private const string InvocationHeader = "x-ms-invocation-id";

    private const int MostBytesOfBody = 104_857_600;

    private readonly WebApplication _server;
    private readonly WebApplication _streams;
    private readonly IHttpForwarder _forwarder;
    private readonly HttpMessageInvoker _client = new(new PatientConnection());

    private FunctionsHost(WebApplication server, WebApplication streams, Worker worker)
    {
        (_server, _streams, Worker) = (server, streams, worker);
        _forwarder = server.Services.GetRequiredService<IHttpForwarder>();
    }

    public Worker Worker { get; }

    public Uri Address { get; private set; } = null!;

    public Uri GraphQL => new(Address, "/api/graphql");

    /// <summary>Starts the host and its worker.</summary>
    /// <param name="folder">The published folder.</param>
    /// <param name="environment">The settings of the app.</param>
    /// <param name="launcher">A command that runs the worker's command, such as <c>taskset -c 0</c>.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<FunctionsHost> StartAsync(
        string folder,
        IReadOnlyDictionary<string, string?> environment,
        IReadOnlyList<string>? launcher = null,
        CancellationToken cancellationToken = default
    )
    {
        var service = new WorkerStreams();
        var streams = await StartStreamsAsync(service, cancellationToken);
        var worker = new Worker(folder, RoutePrefix(folder), AddressOf(streams), service, environment, launcher ?? []);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(static kestrel =>
            {
                kestrel.Limits.MaxRequestBodySize = MostBytesOfBody;
                kestrel.Listen(IPAddress.Loopback, 0);
            });
        builder.Services.AddHttpForwarder();
        var server = builder.Build();
        var host = new FunctionsHost(server, streams, worker);
        server.Run(host.AnswerAsync);
        try
        {
            await server.StartAsync(cancellationToken);
            host.Address = AddressOf(server);
            await worker.LoadedAsync().WaitAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a function with a trigger other than HTTP.</summary>
    /// <param name="function">The name of the function.</param>
    /// <param name="data">The data of the trigger, as JSON.</param>
    /// <returns>Whether the function succeeded.</returns>
    public async Task<bool> TriggerAsync(string function, string data)
    {
        var worker = await Worker.LoadedAsync();
        var chosen = worker.Functions.Single(candidate => candidate.Name == function);
        return WorkerChannel.HasSucceeded(
            await worker.Channel.InvokeAsync(chosen, Guid.NewGuid().ToString(), new TypedData { Json = data })
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Worker.DisposeAsync();
        await _server.DisposeAsync();
        await _streams.DisposeAsync();
        _client.Dispose();
    }

    private static async Task<WebApplication> StartStreamsAsync(
        WorkerStreams service,
        CancellationToken cancellationToken
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(static kestrel =>
                kestrel.Listen(IPAddress.Loopback, 0, static endpoint => endpoint.Protocols = HttpProtocols.Http2)
            );
        builder.Services.AddRouting().AddSingleton(service).AddGrpc();
        var streams = builder.Build();
        streams.UseRouting();
        streams.MapGrpcService<WorkerStreams>();
        await streams.StartAsync(cancellationToken);
        return streams;
    }

    private static Uri AddressOf(WebApplication server) =>
        new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static string RoutePrefix(string folder)
    {
        var settings = JsonElement.Parse(File.ReadAllText(Path.Combine(folder, "host.json")));
        if (settings.GetProperty("version").GetString() != "2.0")
            throw new InvalidDataException("The host reads host.json of version 2.0.");
        return settings.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString()!;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            var worker = await Worker.LoadedAsync().WaitAsync(context.RequestAborted);
            if (worker.Functions.FirstOrDefault(function => function.Takes(context.Request)) is not { } function)
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            else if (!MayCall(function, context.Request))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                await InvokeAsync(context, worker, function);
        }
        catch (WorkerGoneException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task InvokeAsync(HttpContext context, LoadedWorker worker, HostedFunction function)
    {
        var invocation = Guid.NewGuid().ToString();
        context.Request.Headers[InvocationHeader] = invocation;
        using var leaving = context.RequestAborted.Register(() => worker.Channel.Cancel(invocation));
        var invoking = worker.Channel.InvokeAsync(function, invocation, new TypedData { Http = new RpcHttp() });
        var error = await _forwarder.SendAsync(context, worker.Address.GetLeftPart(UriPartial.Authority), _client);
        if (error != ForwarderError.None)
            Worker.Log.Output(
                $"host: {function.Name} was not forwarded: {error} "
                    + context.GetForwarderErrorFeature()?.Exception?.Message
            );
        var result = await invoking;
        if ((error != ForwarderError.None || !WorkerChannel.HasSucceeded(result)) && !context.Response.HasStarted)
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    private static bool MayCall(HostedFunction function, HttpRequest request) =>
        function.AuthLevel.Equals("anonymous", StringComparison.OrdinalIgnoreCase)
        || request.Headers["x-functions-key"] == MasterKey
        || request.Query["code"] == MasterKey;
}
