using System.Runtime.InteropServices;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Caching;
using Serverless.GraphQL.Execution.Costs;
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
    private readonly RefusedDocuments _refusedByJson;
    private readonly RefusedDocuments _refusedByText;
    private readonly CostModel _costs;
    private readonly SeenTexts _seen = new();

    /// <exception cref="GraphQLException">The schema's <c>@cost</c> or <c>@listSize</c> do not fit where they are applied.</exception>
    public GraphQLServer(BoundSchema schema, GraphQLServerOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new GraphQLServerOptions();
        _settings = _options.Settings;
        _metaFields = new MetaFields(schema.Schema);
        _costs = new CostModel(schema.Schema);
        _executor = new Executor(_settings);
        _byJson = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedBytes);
        _byText = new DocumentCache(_options.MaxCachedDocuments, _options.MaxCachedBytes);
        _refusedByJson = new RefusedDocuments(_options.MaxCachedDocuments, _options.MaxCachedBytes / 8);
        _refusedByText = new RefusedDocuments(_options.MaxCachedDocuments, _options.MaxCachedBytes / 8);
    }

    public BoundSchema Schema { get; }

    /// <summary>
    /// Parses and validates a document of our own once, to be executed by <see cref="GraphQLRequest.Document"/>. Limits of documents
    /// do not hold for it; what executing it may cost and take is limited as ever.
    /// </summary>
    /// <exception cref="GraphQLException">It cannot be executed: everything that is wrong with it.</exception>
    public GraphQLDocument Prepare(string text) =>
        new(text, PrepareText(text, ParserLimits.Trusted, ValidationLimits.None));

    /// <summary>Executes one request (specification, section 6.1): whatever is wrong with it becomes part of the response.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled. Nothing else is thrown.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            var operation = FindDocument(request).Operation(request.OperationName);
            if (request.QueriesOnly && operation.Type == OperationType.Mutation)
                return new(Responses.MutationNotAllowed());
            var variables = operation.Coerce(request.Variables.Span);
            var plan = operation.Plan(variables);
            var result = _executor.ExecuteAsync(plan, variables, request.Root, operation.Source, token);
            if (request.ReportCost)
                return WithCostAsync(result, plan.Cost.For(variables));
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

    private async ValueTask<GraphQLResponse> WithCostAsync(ValueTask<ExecutionResult> result, double cost)
    {
        var response = Responses.Executed(await result.ConfigureAwait(false), cost, _options.MaxCost);
        if (response.Body.Length <= _options.MaxResponseBytes)
            return response;
        response.Dispose();
        return Responses.Executed(_executor.TooLarge());
    }

    private PreparedDocument FindDocument(GraphQLRequest request)
    {
        if (request.Document is { } document)
            return document.Prepared;
        if (request.Query is { } text)
            return FindDocument(_byText, _refusedByText, MemoryMarshal.AsBytes(text.AsSpan()), text);
        return FindDocument(_byJson, _refusedByJson, request.QueryJson.Span, null);
    }

    private PreparedDocument FindDocument(
        DocumentCache cache,
        RefusedDocuments refusals,
        ReadOnlySpan<byte> key,
        string? text
    )
    {
        if (cache.Find(key) is { } known)
            return known;
        if (refusals.Find(key) is { } errors)
            throw new GraphQLException(errors);
        try
        {
            var prepared = PrepareText(
                text ?? JsonText.Decode(key, _options.Parser.MaxLength),
                _options.Parser,
                _options.Validation
            );
            if (_seen.IsSeenAgain(key))
                cache.Add(key, prepared);
            return prepared;
        }
        catch (GraphQLException refused)
        {
            if (_seen.IsSeenAgain(key))
                refusals.Add(key, refused.Errors);
            throw;
        }
    }

    private PreparedDocument PrepareText(string text, ParserLimits parser, ValidationLimits validation)
    {
        var document = Document.Parse(text, parser);
        var errors = Validator.Validate(Schema.Schema, document, validation);
        return errors.Count == 0
            ? new PreparedDocument(Schema, _metaFields, _costs, _settings, document)
            : throw new GraphQLException(errors);
    }
}
