using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL;

/// <summary>The limits of a server, each with a default that suits a public API.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>
    /// The greatest depth of a response that may be allowed. Planning a level takes less than 2 KB of stack, measured
    /// unoptimised: 500 levels fit the smallest default stack of the supported platforms (1.5 MB).
    /// </summary>
    private const int DeepestResponse = 500;

    /// <summary>
    /// The limits of the documents that clients send. Those that <see cref="GraphQLServer.Prepare"/> is given are not
    /// limited.
    /// </summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>The limits of the operations in these documents.</summary>
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;

    /// <summary>How many bytes a response may have. A longer one is replaced by an error.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many levels of objects and lists a response may have; between 1 and 500.</summary>
    public int MaxResponseDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DeepestResponse);
            field = value;
        }
    } = 200;

    /// <summary>
    /// How many fields an operation may select, each counted for every object type and place where it is selected.
    /// </summary>
    public int MaxPlannedFields { get; init; } = 10_000;

    /// <summary>
    /// How much an operation may cost. The cost is about the number of objects in its response, estimated from the
    /// schema's <c>@cost</c> and <c>@listSize</c> before the operation is executed.
    /// </summary>
    public double MaxCost { get; init; } = 20_000;

    /// <summary>How many items all lists of a request's variables may have together.</summary>
    public int MaxVariableItems { get; init; } = 1_000;

    /// <summary>How many errors of fields a response shows. Further ones are only counted, in one last entry.</summary>
    public int MaxFieldErrors { get; init; } = 100;

    /// <summary>
    /// How long an operation may take. It is checked between steps, and the cancellation tokens of batches are
    /// cancelled by it.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many documents are kept parsed, validated and planned.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>
    /// How many bytes of memory the documents that are kept may take: their texts, and 1 KB for each field of a plan.
    /// </summary>
    public long MaxCachedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Is called with every exception that clients see as "Internal error", on any thread. It must not throw.
    /// </summary>
    public Action<Exception>? OnException { get; init; }

    internal ExecutionSettings Settings =>
        new(
            new PlanLimits(MaxResponseDepth, MaxPlannedFields),
            new CostLimit(MaxCost),
            MaxVariableItems,
            MaxResponseBytes,
            MaxFieldErrors,
            Timeout,
            OnException
        );
}
