using Serverless.GraphQL.Binding.Fields;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Nodes;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Execution.Planning;

/// <summary>Makes the completion of values of one C# type at one position.</summary>
internal sealed class CompletionPlanner<T>(Planner planner, Position position, GraphQLType type, int depth)
    : IShapeVisitor<T, Completion<T>>,
        ILeafVisitor<T, Completion<T>>
{
    public Completion<T> VisitLeaf(LeafShape<T> shape) => Leaf.Accept(shape, this);

    public Completion<T> VisitObject(ObjectShape<T> shape) =>
        planner.PlanObject((ObjectBinding<T>)planner.Objects[shape.TypeName], position, depth);

    public Completion<T> VisitAbstract(AbstractShape<T> shape)
    {
        var cases = new CasePlanner<T>(planner, position, depth);
        return new AbstractCompletion<T>(
            position,
            [.. planner.PossibleTypes(shape.Type).Select(possible => possible.Accept(cases))]
        );
    }

    public Completion<T> VisitOptional<TValue>(OptionalShape<TValue> shape)
        where TValue : struct
    {
        object completion = shape.Value is LeafShape<TValue> leaf
            ? Leaf.Accept(leaf, new OptionalLeafCompletionPlanner<TValue>(position))
            : new OptionalCompletion<TValue>(position, planner.PlanCompletion(shape.Value, position, type, depth));
        return (Completion<T>)completion;
    }

    public Completion<T> VisitList<TItem>(ListShape<T, TItem> shape)
    {
        var itemType = ((ListType)type.Nullable).OfType;
        var items = planner.Measure(position.OfItems(itemType is NonNullType));
        var item = planner.PlanCompletion(shape.ItemShape, items, itemType, planner.Deeper(depth));
        return new ListCompletion<T, TItem>(position, shape, item);
    }

    public Completion<T> Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<T> => new LeafCompletion<T, TLeaf>(position, leaf);
}

/// <summary>Makes the case of one possible type of an abstract type.</summary>
internal sealed class CasePlanner<T>(Planner planner, Position position, int depth) : IObjectVisitor<AbstractCase<T>>
{
    public AbstractCase<T> Visit<TConcrete>(ObjectBinding<TConcrete> binding) =>
        new ConcreteCase<T, TConcrete>(planner.PlanObject(binding, position, depth));
}

/// <summary>Makes the completion of leaves that are structs and may be missing.</summary>
internal sealed class OptionalLeafCompletionPlanner<TValue>(Position position)
    : ILeafVisitor<TValue, Completion<TValue?>>
    where TValue : struct
{
    public Completion<TValue?> Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<TValue> =>
        new LeafCompletion<TValue?, OptionalLeaf<TValue, TLeaf>>(position, new OptionalLeaf<TValue, TLeaf>(leaf));
}
