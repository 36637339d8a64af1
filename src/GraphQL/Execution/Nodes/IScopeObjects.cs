namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The objects of a scope, for those who do not know their type.</summary>
internal interface IScopeObjects : IPooled
{
    int Count { get; }
}
