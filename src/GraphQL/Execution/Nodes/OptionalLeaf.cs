using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary><c>T?</c> of a struct, when it is not null.</summary>
internal readonly struct OptionalLeaf<T, TLeaf>(TLeaf leaf) : ILeaf<T?>
    where T : struct
    where TLeaf : struct, ILeaf<T>
{
    public bool Write(OperationContext context, Fragment prefix, T? value) =>
        leaf.Write(context, prefix, value.GetValueOrDefault());

    public string Refusal(T? value) => leaf.Refusal(value.GetValueOrDefault());
}
