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

/// <summary>
/// Answers requests: it parses, validates and plans documents, remembers them, and executes their operations. It is
/// safe to share between threads.
/// </summary>
public sealed class GraphQLServer
{
    private readonly GraphQLServerOptions _options;
    private readonly ExecutionSettings _settings;
    private readonly MetaFields _metaFields;
    private readonly Executor _executor;
    private readonly DocumentCaches _documents;
    private readonly CostModel _costs;

    /// <exception cref="GraphQLException">
    /// The schema's <c>@cost</c> or <c>@listSize</c> do not fit where they are applied.
    /// </exception>
    public GraphQLServer(BoundSchema schema, GraphQLServerOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new GraphQLServerOptions();
        _settings = _options.Settings;
        _metaFields = new MetaFields(schema);
        _costs = new CostModel(schema.Schema);
        _executor = new Executor(_settings);
        _documents = new DocumentCaches(
            _options.MaxCachedDocuments,
            _options.MaxCachedBytes,
            json => JsonText.Decode(json, _options.Parser.MaxLength),
            text => PrepareText(text, _options.Parser, _options.Validation)
        );
    }

    public BoundSchema Schema { get; }

    /// <summary>
    /// Parses and validates a trusted document once, to be executed by <see cref="GraphQLRequest.Document"/>. The
    /// limits of documents do not apply to it; its cost and its time are limited as those of any other.
    /// </summary>
    /// <exception cref="GraphQLException">
    /// The document cannot be executed; the exception lists everything that is wrong.
    /// </exception>
    public GraphQLDocument Prepare(string text) =>
        new(text, PrepareText(text, ParserLimits.Trusted, ValidationLimits.None));

    /// <summary>
    /// Executes one request (specification, section 6.1). Whatever is wrong with it becomes part of the response.
    /// </summary>
    /// <exception cref="OperationCanceledException">The request was cancelled. Nothing else is thrown.</exception>
    public ValueTask<GraphQLResponse> ExecuteAsync(
        GraphQLRequest request,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var operation = FindDocument(request).Operation(request.OperationName);
            if (request.QueriesOnly && operation.Type == OperationType.Mutation)
                return new(Responses.MutationNotAllowed());
            var variables = operation.Coerce(request.Variables.Span);
            var plan = operation.Plan(variables);
            var result = _executor.ExecuteAsync(plan, variables, request.Root, operation.Source, cancellationToken);
            if (request.ReportCost)
                return WithCostAsync(result, plan.Cost.For(variables));
            return result.IsCompletedSuccessfully ? new(Responses.Executed(result.Result)) : WhenExecutedAsync(result);
        }
        catch (GraphQLException exception)
        {
            return new(Responses.RequestError(exception.Errors));
        }
        catch (Exception exception)
        {
            _settings.OnException?.Invoke(exception);
            return new(Responses.InternalError());
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
        return request.Query is { } text ? _documents.GetByText(text) : _documents.GetByJson(request.QueryJson.Span);
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
