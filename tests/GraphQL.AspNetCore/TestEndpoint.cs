using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.AspNetCore.Tests;

/// <summary>
/// An endpoint at <c>/api/graphql</c> of a real Kestrel on the loopback address, over a small schema.
/// </summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    public const string Path = "/api/graphql";

    private const string Sdl = """
        type Query {
          "Greets."
          hello(name: String = "world"): String!
          "Fails with a message for the client."
          refuse(id: ID): String
          "Ends when the request does."
          wait: String
          "As many letters as asked for."
          letters(count: Int!): String!
          "Takes a value that the server fails to read."
          broken(value: Broken): String
        }
        scalar Broken
        type Mutation { touch: Int! }
        """;

    private readonly WebApplication _app;

    private TestEndpoint(WebApplication app)
    {
        _app = app;
        Uri = new Uri(
            _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        Client = new HttpClient { BaseAddress = new Uri(Uri, Path) };
    }

    /// <summary>The address of the server, without the endpoint's path.</summary>
    public Uri Uri { get; }

    public HttpClient Client { get; }

    public LogEntries Log { get; private init; } = null!;

    /// <summary>Completes once the field <c>wait</c> runs.</summary>
    public TaskCompletionSource Waiting { get; private init; } = null!;

    /// <summary>Completes once the request of the field <c>wait</c> is cancelled.</summary>
    public TaskCompletionSource Cancelled { get; private init; } = null!;

    public static Task<TestEndpoint> StartAsync(
        GraphQLHttpOptions? options = null,
        Func<HttpContext, ValueTask<object?>>? root = null
    ) => StartWithAsync(_ => options ?? new(), root);

    /// <summary>Starts an endpoint.</summary>
    /// <param name="options">Returns the options for a server, which persisted documents need.</param>
    /// <param name="root">Returns the root object.</param>
    /// <param name="schema">A schema for that root; null for the usual one.</param>
    public static async Task<TestEndpoint> StartWithAsync(
        Func<GraphQLServer, GraphQLHttpOptions> options,
        Func<HttpContext, ValueTask<object?>>? root = null,
        BoundSchema? schema = null
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var (log, waiting, cancelled) = (new LogEntries(), new TaskCompletionSource(), new TaskCompletionSource());
        var server = new GraphQLServer(schema ?? Bind(waiting, cancelled));
        var endpoint = new GraphQLEndpoint(Path, server, root ?? (static _ => new(new Root())), options(server), log);
        app.Run(context =>
        {
            var path = context.Request.Path;
            if (path.StartsWithSegments(endpoint.Path, out var below))
                return endpoint.HandleAsync(context, below);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestEndpoint(app)
        {
            Log = log,
            Waiting = waiting,
            Cancelled = cancelled,
        };
    }

    /// <summary>Sends a JSON body, with headers as <c>Name: value</c>.</summary>
    public async Task<HttpResponseMessage> PostAsync(string body, params string[] headers)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await SendAsync(HttpMethod.Post, "", content, headers);
    }

    /// <summary>Sends a GET with the query part of an address, and headers as <c>Name: value</c>.</summary>
    public Task<HttpResponseMessage> GetAsync(string url, params string[] headers) =>
        SendAsync(HttpMethod.Get, url, null, headers);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string url,
        HttpContent? content,
        params string[] headers
    )
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        foreach (var header in headers)
        {
            var (name, value) = (header[..header.IndexOf(':')], header[(header.IndexOf(':') + 1)..].Trim());
            if (!request.Headers.TryAddWithoutValidation(name, value))
                content!.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static BoundSchema Bind(TaskCompletionSource waiting, TaskCompletionSource cancelled)
    {
        var binder = new SchemaBinder(Schema.Parse(Sdl));
        var query = binder.Object<Root>("Query");
        query.Field("hello", static (_, field) => $"Hello, {field.Arguments.Get<string>("name")}!");
        query.Batch<string?>(
            "refuse",
            static batch => batch.Fail<string?>(new Errors.FieldError("Not today.", "REFUSED"))
        );
        query.Field("letters", static (_, field) => new string('x', field.Arguments.Get<int>("count")));
        query.Field("broken", static (_, field) => field.Arguments.Get<string?>("value"));
        binder.Scalar<string>("Broken", static (text, writer) => writer.WriteString(text), Broken, "nothing");
        query.Batch<string?>(
            "wait",
            async batch =>
            {
                waiting.TrySetResult();
                using var registration = batch.CancellationToken.Register(() => cancelled.TrySetResult());
                await Task.Delay(Timeout.Infinite, batch.CancellationToken);
                return new Results<string?>(batch.Count);
            }
        );
        binder.Object<Root>("Mutation").Batch<int>("touch", static batch => batch.Select(static _ => 1));
        return binder.Build();
    }

    private static bool Broken(ScalarInput input, [NotNullWhen(true)] out string? text) =>
        throw new InvalidOperationException("This scalar is broken.");

    private sealed class Root;
}

/// <summary>A logger that records its entries.</summary>
internal sealed class LogEntries : ILogger
{
    public ConcurrentQueue<(LogLevel Level, Exception? Exception)> Entries { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Entries.Enqueue((logLevel, exception));
}
