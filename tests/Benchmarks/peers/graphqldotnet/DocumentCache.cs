using System.Collections.Concurrent;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;

namespace Serverless.Benchmarks.GraphQLDotNet;

/// <summary>
/// Caches the first thousand valid documents, as the server of the reference implementation does here. The cache of the
/// library is a package of its own, GraphQL.MemoryCache, which could not be restored.
/// </summary>
internal sealed class DocumentCache : IConfigureExecution
{
    private const int MaxDocuments = 1000;

    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = new();

    public float SortOrder => 200;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var query = options.Query!;
        if (_documents.TryGetValue(query, out var known))
        {
            options.Document = known;
            options.ValidationRules = [];
            return await next(options);
        }

        var result = await next(options);
        if (result is { Executed: true, Document: { } document } && _documents.Count < MaxDocuments)
        {
            _documents[query] = document;
        }

        return result;
    }
}
