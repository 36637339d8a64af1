using Serverless.GraphQL.Execution.Costs;

namespace Serverless.GraphQL.Execution;

/// <summary>The limits of a server that execution enforces.</summary>
internal sealed record ExecutionSettings(
    PlanLimits Plan,
    CostLimit Cost,
    int MaxVariableItems,
    int MaxResponseBytes,
    int MaxFieldErrors,
    TimeSpan Timeout,
    Action<Exception>? OnException
);
