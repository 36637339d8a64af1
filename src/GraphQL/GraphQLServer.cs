using System.Runtime.InteropServices;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Caching;
using Serverless.GraphQL.Execution.Introspection;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL;

/// <summary>Answers requests: parses, validates and plans, remembers all three, and executes. Safe to share between threads.</summary>
public sealed class GraphQLServer
{
    private readonly GraphQLServerOptions _options;
    private readonly ExecutionSettings _settings;
    private readonly MetaFields _metaFields;
    private readonly Executor _executor;
    private readonly DocumentCache _byJson;
    private readonly DocumentCache _byText;

    public GraphQLServer(BoundSchema schema, GraphQLServerOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new GraphQLServerOptions();
        _settings = _options.Settings;
        _metaFields = new MetaFields(schema.Schema);
        _executor = new Executor(_settings);
        _byJson = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedBytes);
        _byText = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedBytes);
    }

    public BoundSchema Schema { get; }

    /// <summary>Executes one request (specification, section 6.1): whatever is wrong with it becomes part of the response.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled. Nothing else is thrown.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            var operation = FindDocument(request).Operation(request.OperationName);
            if (request.QueriesOnly && operation.Type == OperationType.Mutation) return new(Responses.MutationNotAllowed());
            var variables = operation.Coerce(request.Variables.Span);
            var result = _executor.ExecuteAsync(operation.Plan(variables), variables, request.Root, operation.Source, token);
            return result.IsCompletedSuccessfully ? new(Responses.Executed(result.Result)) : WhenExecutedAsync(result);
        }
        catch (GraphQLException refused)
        {
            return new(Responses.RequestError(refused.Errors));
        }
        catch (Exception exception)
        {
            _settings.OnException?.Invoke(exception);
            return new(Responses.InternalFault());
        }
    }

    private static async ValueTask<GraphQLResponse> WhenExecutedAsync(ValueTask<ExecutionResult> result) =>
        Responses.Executed(await result.ConfigureAwait(false));

    private PreparedDocument FindDocument(GraphQLRequest request)
    {
        if (request.Query is { } text) return FindDocument(_byText, MemoryMarshal.AsBytes(text.AsSpan()), text);
        return FindDocument(_byJson, request.QueryJson.Span, null);
    }

    private PreparedDocument FindDocument(DocumentCache cache, ReadOnlySpan<byte> key, string? text)
    {
        if (cache.Find(key) is { } known) return known;
        var document = Document.Parse(text ?? JsonText.Decode(key), _options.Parser);
        var errors = Validator.Validate(Schema.Schema, document, _options.Validation);
        if (errors.Count > 0) throw new GraphQLException(errors);
        var prepared = new PreparedDocument(Schema, _metaFields, _settings, document);
        cache.Add(key, prepared);
        return prepared;
    }
}
