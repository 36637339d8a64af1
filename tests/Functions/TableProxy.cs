using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Testing.Node;

namespace Serverless.Functions.Tests;

/// <summary>A proxy before Azurite that passes every request on, or none, or delays a chosen transaction.</summary>
internal sealed class TableProxy : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Azurite _azurite;
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { UseProxy = false });
    private volatile Hold? _hold;
    private volatile Hold? _silence;
    private int _transactions;

    private TableProxy(WebApplication server, Azurite azurite) => (_server, _azurite) = (server, azurite);

    /// <summary>Whether connections are cut before any response.</summary>
    public bool IsDown { get; set; }

    /// <summary>The connection string of an empty store behind this proxy.</summary>
    public string ConnectionString { get; private set; } = "";

    public int Transactions => Volatile.Read(ref _transactions);

    public static async Task<TableProxy> StartAsync()
    {
        var azurite = await Azurite.SharedAsync();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        var proxy = new TableProxy(server, azurite);
        server.Run(proxy.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(
            server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        proxy.ConnectionString = azurite.TakeAccount(address.Port);
        return proxy;
    }

    /// <summary>Delays a transaction, counted from now, before Azurite sees it, and all that follow.</summary>
    public Hold HoldUp(int transaction) => _hold = new Hold(Transactions + transaction);

    /// <summary>Delays every request from now on.</summary>
    public Hold HoldUpEverything() => _silence = new Hold(0);

    public async ValueTask DisposeAsync()
    {
        _hold?.Release();
        _silence?.Release();
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (_silence is { } silence)
            await silence.PassAsync(0, context.RequestAborted);
        if (context.Request.Path.Value!.EndsWith("/$batch", StringComparison.Ordinal))
        {
            var number = Interlocked.Increment(ref _transactions);
            if (_hold is { } hold)
                await hold.PassAsync(number, context.RequestAborted);
        }

        if (IsDown)
            context.Abort();
        else
            await PassOnAsync(context);
    }

    private async Task PassOnAsync(HttpContext context)
    {
        // Signatures cover the address as it was sent.
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var exact = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var address = new Uri($"http://127.0.0.1:{_azurite.Port}{target}", exact);
        using var message = new HttpRequestMessage(new(context.Request.Method), address);
        if (context.Request.ContentLength > 0)
        {
            message.Content = new StreamContent(context.Request.Body);
            message.Content.Headers.ContentLength = context.Request.ContentLength;
        }

        foreach (var (name, values) in context.Request.Headers)
        {
            if (name is "Host" or "Content-Length" or "Connection")
                continue;
            if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                message.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        using var response = await _client.SendAsync(message, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            if (name is not ("Connection" or "Keep-Alive" or "Transfer-Encoding"))
                context.Response.Headers[name] = values.ToArray();
        }

        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}

/// <summary>Delays transactions until a test releases them.</summary>
/// <param name="first">The number of the first transaction to delay.</param>
internal sealed class Hold(int first)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private volatile bool _othersPass;

    /// <summary>
    /// Completes once the first transaction waits; all before it have taken effect or are on their way.
    /// </summary>
    public Task Reached => _reached.Task;

    /// <summary>From now on, delays only the transactions that already wait.</summary>
    public void LetOthersPass() => _othersPass = true;

    public void Release() => _released.TrySetResult();

    public async Task PassAsync(int transaction, CancellationToken cancellationToken)
    {
        if (transaction < first || _othersPass)
            return;
        _reached.TrySetResult();
        await _released.Task.WaitAsync(cancellationToken);
    }
}
