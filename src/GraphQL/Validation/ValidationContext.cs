using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;
using Serverless.GraphQL.Validation.Walking;

namespace Serverless.GraphQL.Validation;

/// <summary>The state that the rules share while one document is validated. It is used by one thread.</summary>
internal sealed class ValidationContext
{
    public const string TooManyErrors = "Too many validation errors, error limit reached. Validation aborted.";

    /// <summary>
    /// The UTF-16 units of a message. Names are as long as the document allows, and one may stand in every message:
    /// with this limit, 100 messages are less than half a megabyte.
    /// </summary>
    private const int MaxMessageLength = 2_000;

    private const int MaxLocations = 100;

    private readonly List<GraphQLError> _errors = [];

    public ValidationContext(Schema schema, Document document, ValidationLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Definitions = new ExecutableDefinitions(document);
    }

    public Schema Schema { get; }

    public Document Document { get; }

    public ValidationLimits Limits { get; }

    public ExecutableDefinitions Definitions { get; }

    /// <summary>The types at the place where the walk is.</summary>
    public TypePosition Position { get; set; } = TypePosition.Unknown;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Adds an error that points at the beginnings of <paramref name="nodes"/>.</summary>
    public void Report(string message, params IEnumerable<Node> nodes) =>
        Report("GRAPHQL_VALIDATION_FAILED", message, nodes);

    /// <summary>Adds an error about a limit that the document exceeds.</summary>
    public void ReportLimit(string message, Node node) => Report("LIMIT_EXCEEDED", message, [node]);

    /// <summary>Adds a last error and ends the validation.</summary>
    /// <exception cref="ValidationAbortedException">It is always thrown.</exception>
    public void Abort(string message)
    {
        _errors.Add(new GraphQLError { Message = message, Code = "GRAPHQL_VALIDATION_FAILED" });
        throw new ValidationAbortedException();
    }

    private void Report(string code, string message, IEnumerable<Node> nodes)
    {
        if (_errors.Count == Limits.MaxValidationErrors)
            Abort(TooManyErrors);

        _errors.Add(
            new GraphQLError
            {
                Message = message.Length <= MaxMessageLength ? message : $"{message.AsSpan(0, MaxMessageLength)}...",
                Locations =
                [
                    .. nodes.Take(MaxLocations).Select(node => Document.Source.LocationAt(node.Location.Start)),
                ],
                Code = code,
            }
        );
    }
}

/// <summary>
/// Ends a walk that has nothing to gain from going on; the errors found so far are kept. <see cref="Validator"/>
/// catches it.
/// </summary>
internal sealed class ValidationAbortedException : Exception;
