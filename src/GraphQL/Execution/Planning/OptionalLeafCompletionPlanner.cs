using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the completion of leaves that are structs and may be missing.</summary>
internal sealed class OptionalLeafCompletionPlanner<TValue>(Position position)
    : ILeafVisitor<TValue, Completion<TValue?>>
    where TValue : struct
{
    public Completion<TValue?> Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<TValue> =>
        new LeafCompletion<TValue?, OptionalLeaf<TValue, TLeaf>>(position, new OptionalLeaf<TValue, TLeaf>(leaf));
}
