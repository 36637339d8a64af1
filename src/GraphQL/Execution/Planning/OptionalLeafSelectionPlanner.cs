using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the selection of a plain field whose value is a leaf and a struct that may be missing.</summary>
internal sealed class OptionalLeafSelectionPlanner<T, TValue>(Position position, Func<T, TValue?> resolve)
    : ILeafVisitor<TValue, Selection<T>>
    where TValue : struct
{
    public Selection<T> Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<TValue> =>
        new LeafSelection<T, TValue?, OptionalLeaf<TValue, TLeaf>>(
            position,
            resolve,
            new OptionalLeaf<TValue, TLeaf>(leaf)
        );
}
