using Serverless.GraphQL.Execution;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL;

/// <summary>Limits of a server, each with a default that suits a public API.</summary>
public sealed record GraphQLServerOptions
{
    /// <summary>
    /// The deepest response that any limits may allow. Planning a level takes less than 2 KB of stack, measured unoptimised: 500 levels
    /// fit the smallest default stack of the supported platforms (1.5 MB).
    /// </summary>
    private const int DeepestResponse = 500;

    /// <summary>Of the documents that clients send; those that <see cref="GraphQLServer.Prepare"/> is given are not limited.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>Of their operations.</summary>
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;

    /// <summary>Bytes of a response; one that is longer is replaced by an error.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Levels of objects and lists in a response; between 1 and 500.</summary>
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

    /// <summary>Fields of an operation, each counted for every object type and place where it is selected.</summary>
    public int MaxSelections { get; init; } = 10_000;

    /// <summary>
    /// What an operation may cost: about the number of objects in its response, as the schema's <c>@cost</c> and
    /// <c>@listSize</c> let one tell before it is executed.
    /// </summary>
    public double MaxCost { get; init; } = 20_000;

    /// <summary>Items in all lists of a request's variables together.</summary>
    public int MaxVariableItems { get; init; } = 1_000;

    /// <summary>Errors of fields in a response; further ones are only counted, in one last entry.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>How long an operation may wait: looked at between steps, and tokens of batches are cancelled by it.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Documents that are kept parsed, validated and planned.</summary>
    public int MaxCachedDocuments { get; init; } = 1_000;

    /// <summary>Bytes of memory for the documents that are kept: their texts, and 1 KB for each field of a plan.</summary>
    public long MaxCachedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Is told of every exception that clients see as "Internal error". Called on any thread; must not throw.</summary>
    public Action<Exception>? OnException { get; init; }

    internal ExecutionSettings Settings =>
        new(
            new PlanLimits(MaxResponseDepth, MaxSelections),
            new CostLimit(MaxCost),
            MaxVariableItems,
            MaxResponseBytes,
            MaxErrors,
            Timeout,
            OnException
        );
}
