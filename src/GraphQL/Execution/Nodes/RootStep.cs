namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Root fields that are executed together: all of a query, one of a mutation.</summary>
/// <param name="Scope">Null when nothing waits.</param>
internal sealed record RootStep<T>(Selection<T>[] Fields, ScopePlanOf<T>? Scope);
