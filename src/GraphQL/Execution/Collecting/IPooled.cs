namespace Serverless.GraphQL.Execution.Collecting;

/// <summary>Holds what has to go back to a pool when the operation is over.</summary>
internal interface IPooled
{
    void Release();
}
