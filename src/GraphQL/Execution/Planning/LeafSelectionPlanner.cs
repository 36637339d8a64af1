using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Nodes;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the selection of a plain field whose value is a leaf. Null where it is not a leaf.</summary>
internal sealed class LeafSelectionPlanner<T, TResult>(Position position, Func<T, TResult> resolve)
    : IShapeVisitor<TResult, Selection<T>?>,
        ILeafVisitor<TResult, Selection<T>>
{
    public Selection<T>? VisitLeaf(LeafShape<TResult> shape) => Leaf.Accept(shape, this);

    public Selection<T>? VisitOptional<TValue>(OptionalShape<TValue> shape)
        where TValue : struct =>
        shape.Value is LeafShape<TValue> leaf
            ? Leaf.Accept(
                leaf,
                new OptionalLeafSelectionPlanner<T, TValue>(position, (Func<T, TValue?>)(object)resolve)
            )
            : null;

    public Selection<T>? VisitObject(ObjectShape<TResult> shape) => null;

    public Selection<T>? VisitAbstract(AbstractShape<TResult> shape) => null;

    public Selection<T>? VisitList<TItem>(ListShape<TResult, TItem> shape) => null;

    public Selection<T> Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<TResult> => new LeafSelection<T, TResult, TLeaf>(position, resolve, leaf);
}

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
