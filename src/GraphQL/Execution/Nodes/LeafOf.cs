using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Finds the leaf for a shape.</summary>
internal static class LeafOf
{
    public static TOut Accept<T, TOut>(LeafShape<T> shape, ILeafVisitor<T, TOut> visitor) =>
        shape switch
        {
            ScalarShape<T> scalar => visitor.Visit(new CustomScalarLeaf<T>(scalar)),
            EnumShape<T> { ToInt32: not null } numbered => visitor.Visit(new NumberedEnumLeaf<T>(numbered)),
            EnumShape<T> sparse => visitor.Visit(new EnumLeaf<T>(sparse)),
            BuiltInShape<T> { Scalar: "ID" } => AcceptId(visitor),
            _ => AcceptBuiltIn(visitor),
        };

    private static TOut AcceptId<T, TOut>(ILeafVisitor<T, TOut> visitor) =>
        visitor switch
        {
            ILeafVisitor<int, TOut> number => number.Visit(new FormattedIdLeaf<int>()),
            ILeafVisitor<long, TOut> number => number.Visit(new FormattedIdLeaf<long>()),
            ILeafVisitor<Guid, TOut> guid => guid.Visit(new FormattedIdLeaf<Guid>()),
            _ => AcceptBuiltIn(visitor),
        };

    private static TOut AcceptBuiltIn<T, TOut>(ILeafVisitor<T, TOut> visitor) =>
        visitor switch
        {
            ILeafVisitor<string, TOut> text => text.Visit(new StringLeaf()),
            ILeafVisitor<int, TOut> number => number.Visit(new Int32Leaf()),
            ILeafVisitor<long, TOut> number => number.Visit(new Int64Leaf()),
            ILeafVisitor<double, TOut> number => number.Visit(new DoubleLeaf()),
            ILeafVisitor<float, TOut> number => number.Visit(new SingleLeaf()),
            ILeafVisitor<decimal, TOut> number => number.Visit(new DecimalLeaf()),
            ILeafVisitor<bool, TOut> truth => truth.Visit(new BooleanLeaf()),
            _ => throw new InvalidOperationException($"No scalar is written from {typeof(T)}."),
        };
}
