namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Makes something of the leaf that writes a <typeparamref name="T"/>.</summary>
internal interface ILeafVisitor<T, out TOut>
{
    TOut Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<T>;
}
