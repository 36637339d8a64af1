using System.Buffers;
using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The results of one waiting selection for a whole scope.</summary>
/// <param name="scopes">How many scopes its objects belong to.</param>
internal sealed class Column<TResult>(Results<TResult> results, int scopes) : IPooled
{
    private readonly int[][] _starts = new int[scopes][];

    public Results<TResult> Results { get; } = results;

    /// <summary>Returns, for each row, the row in a scope at which its objects begin.</summary>
    public int[] Starts(int scope) => _starts[scope] ??= ArrayPool<int>.Shared.Rent(Results.Count);

    public void Release()
    {
        foreach (var starts in _starts)
            if (starts is not null)
                ArrayPool<int>.Shared.Return(starts);
    }
}

/// <summary>Holds arrays that have to go back to a pool when the operation is over.</summary>
internal interface IPooled
{
    void Release();
}
