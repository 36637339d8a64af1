namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Holds what has to go back to a pool when the operation is over.</summary>
internal interface IPooled
{
    void Release();
}
