using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Serverless.Testing.Tables;

/// <summary>Passes HTTP requests on to a server and injects the faults that a test chooses.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly string[] HopByHop =
    [
        "Connection",
        "Keep-Alive",
        "Transfer-Encoding",
        "Content-Length",
        "Host",
    ];

    private readonly HttpClient _client = new();
    private readonly WebApplication _application;
    private readonly Uri _server;
    private readonly Func<int, Fault> _fault;
    private readonly ConcurrentQueue<string> _targets = new();
    private int _requests;

    private FaultyProxy(Uri server, Func<int, Fault> fault)
    {
        _server = server;
        _fault = fault;
        var builder = WebApplication.CreateSlimBuilder();
        builder
            .WebHost.UseUrls("http://127.0.0.1:0")
            .ConfigureKestrel(static kestrel =>
            {
                kestrel.Limits.MaxRequestBodySize = null;
                kestrel.AllowSynchronousIO = false;
            });
        builder.Logging.ClearProviders();
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>The address of the server with the host and port of the proxy.</summary>
    public Uri Endpoint
    {
        get
        {
            var addresses = _application
                .Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!;
            return new(new Uri(addresses.Addresses.Single()), _server.AbsolutePath);
        }
    }

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>The path and query of each request, unchanged.</summary>
    public IReadOnlyCollection<string> Targets => _targets;

    /// <summary>The headers of the last request.</summary>
    public IReadOnlyDictionary<string, string> LastHeaders { get; private set; } = new Dictionary<string, string>();

    /// <summary>Starts a proxy.</summary>
    /// <param name="fault">Returns the fault for the n-th request, counted from zero.</param>
    public static async Task<FaultyProxy> StartAsync(Uri server, Func<int, Fault> fault)
    {
        var proxy = new FaultyProxy(server, fault);
        await proxy._application.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        _targets.Enqueue(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        LastHeaders = context.Request.Headers.ToDictionary(
            static header => header.Key,
            static header => header.Value.ToString()
        );
        switch (_fault(Interlocked.Increment(ref _requests) - 1))
        {
            case Fault.Busy:
                Refuse(context, HttpStatusCode.ServiceUnavailable, retryAfter: "0");
                break;
            case Fault.BusyForLong:
                Refuse(context, HttpStatusCode.ServiceUnavailable, retryAfter: "3600");
                break;
            case Fault.TableBeingDeleted:
                await RefuseAsync(context, HttpStatusCode.Conflict, "TableBeingDeleted", "The table is being deleted.");
                break;
            case Fault.Forbidden:
                await RefuseAsync(
                    context,
                    HttpStatusCode.Forbidden,
                    "AuthenticationFailed",
                    "Signature not valid now."
                );
                break;
            case Fault.LostRequest:
                context.Abort();
                break;
            case var fault:
                using (var answer = await PassOnAsync(context))
                    await AnswerAsync(context, answer, fault);
                break;
        }
    }

    private static void Refuse(HttpContext context, HttpStatusCode status, string retryAfter)
    {
        context.Response.StatusCode = (int)status;
        context.Response.Headers.RetryAfter = retryAfter;
    }

    private static Task RefuseAsync(HttpContext context, HttpStatusCode status, string code, string message)
    {
        context.Response.StatusCode = (int)status;
        return context.Response.WriteAsync(
            $$$$"""{"odata.error":{"code":"{{{{code}}}}","message":{"lang":"en-US","value":"{{{{message}}}}"}}}"""
        );
    }

    private async Task<HttpResponseMessage> PassOnAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content);
        // The address as it was sent: decoding and encoding it again may change it.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var request = new HttpRequestMessage(new(context.Request.Method), new Uri(_server, target));
        request.Content = new ByteArrayContent(content.ToArray());
        foreach (var (name, value) in context.Request.Headers.Where(static header => !HopByHop.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value.ToString()))
                request.Content.Headers.TryAddWithoutValidation(name, value.ToString());
        }
        return await _client.SendAsync(request);
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, Fault fault)
    {
        var body = await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!HopByHop.Contains(name))
                context.Response.Headers[name] = string.Join(", ", values);
        }
        context.Response.ContentLength = answer.StatusCode == HttpStatusCode.NoContent ? null : body.Length;
        await (
            fault switch
            {
                Fault.LostAnswer => Abort(context),
                Fault.CutAnswer => CutAsync(context, body, Task.CompletedTask),
                Fault.HangingAnswer => CutAsync(context, body, GoneAsync(context)),
                Fault.Broken => Break(context),
                _ => body.Length > 0 ? context.Response.Body.WriteAsync(body).AsTask() : Task.CompletedTask,
            }
        );
    }

    /// <summary>Sends half of the response, waits, and aborts the connection.</summary>
    private static async Task CutAsync(HttpContext context, byte[] body, Task then)
    {
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        await then;
        context.Abort();
    }

    private static async Task GoneAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task Break(HttpContext context)
    {
        context.Response.Headers.Clear();
        context.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
        return Task.CompletedTask;
    }
}

/// <summary>A fault between a client and a server.</summary>
public enum Fault
{
    None,

    /// <summary>The connection ends before the server sees the request.</summary>
    LostRequest,

    /// <summary>The server handles the request, and the connection ends before the response.</summary>
    LostAnswer,

    /// <summary>The server handles the request, and the connection ends in the middle of the response.</summary>
    CutAnswer,

    /// <summary>The server handles the request, and the response begins but never ends.</summary>
    HangingAnswer,

    /// <summary>The proxy answers 503 with Retry-After of zero.</summary>
    Busy,

    /// <summary>The proxy answers 503 with Retry-After of an hour.</summary>
    BusyForLong,

    /// <summary>The server handles the request, and the proxy answers 500.</summary>
    Broken,

    /// <summary>The proxy answers as the service does after a key was changed or a signature expired.</summary>
    Forbidden,

    /// <summary>The proxy answers as the service does while a table is being deleted.</summary>
    TableBeingDeleted,
}
