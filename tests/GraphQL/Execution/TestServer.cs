using System.Text;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>A server over a small schema, which takes the text of a query and returns JSON.</summary>
internal sealed class TestServer
{
    private readonly object? _root;

    /// <param name="sdl">The schema.</param>
    /// <param name="bind">Binds its resolvers.</param>
    /// <param name="root">The root object; a <see cref="TestRoot"/> where it is left out.</param>
    /// <param name="options">The limits.</param>
    public TestServer(string sdl, Action<SchemaBinder> bind, object? root = null, GraphQLServerOptions? options = null)
    {
        var binder = new SchemaBinder(Schema.Parse(sdl));
        bind(binder);
        _root = root ?? new TestRoot();
        Server = new GraphQLServer(
            binder.Build(),
            (options ?? new GraphQLServerOptions()) with
            {
                OnException = Exceptions.Add,
            }
        );
    }

    public GraphQLServer Server { get; }

    /// <summary>The exceptions that the server reported.</summary>
    public List<Exception> Exceptions { get; } = [];

    /// <summary>Returns the text of a response without errors.</summary>
    public static string Data(string data) => "{\"data\":" + data + "}";

    /// <summary>Executes a request, and returns the whole response.</summary>
    public async Task<string> AskAsync(
        string query,
        string? variables = null,
        string? operation = null,
        bool reportCost = false
    )
    {
        using var response = await Server.ExecuteAsync(
            new GraphQLRequest
            {
                Query = query,
                OperationName = operation,
                Variables = Encoding.UTF8.GetBytes(variables ?? ""),
                Root = _root,
                ReportCost = reportCost,
            },
            TestContext.Current.CancellationToken
        );
        return Encoding.UTF8.GetString(response.Body.Span);
    }
}

/// <summary>A root without content.</summary>
internal sealed class TestRoot;
