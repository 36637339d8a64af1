using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Execution.Writing;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>Finds the leaf that writes the values of a shape, and hands it to a visitor.</summary>
internal static class Leaf
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
            _ => throw new InvalidOperationException(
                $"{typeof(T)} is bound as a scalar of the specification, but no leaf writes it."
            ),
        };
}

/// <summary>
/// Coerces and writes results of a scalar or enum (specification, section 3.5). Implementations are structs, so that
/// the nodes which take them as a type argument are compiled with the writing inlined.
/// </summary>
internal interface ILeaf<in T>
{
    /// <summary>
    /// Writes the prefix and the value, which is not null. False, with nothing written, where the value is not valid.
    /// </summary>
    bool Write(OperationContext context, Fragment prefix, T value);

    /// <summary>Returns the message that says why the value is not valid.</summary>
    string Refusal(T value);
}

/// <summary>Works with the leaf that writes a <typeparamref name="T"/>, whatever its type.</summary>
internal interface ILeafVisitor<T, out TOut>
{
    TOut Visit<TLeaf>(TLeaf leaf)
        where TLeaf : struct, ILeaf<T>;
}

/// <summary>Writes <c>T?</c> of a struct, when it is not null.</summary>
internal readonly struct OptionalLeaf<T, TLeaf>(TLeaf leaf) : ILeaf<T?>
    where T : struct
    where TLeaf : struct, ILeaf<T>
{
    public bool Write(OperationContext context, Fragment prefix, T? value) =>
        leaf.Write(context, prefix, value.GetValueOrDefault());

    public string Refusal(T? value) => leaf.Refusal(value.GetValueOrDefault());
}

/// <summary>Writes a custom scalar with the function that it is bound with.</summary>
internal readonly struct CustomScalarLeaf<T>(ScalarShape<T> shape) : ILeaf<T>
{
    public bool Write(OperationContext context, Fragment prefix, T value) =>
        context.ScalarWriter.Write(prefix, value, shape.Write);

    public string Refusal(T value) => $"{shape.Scalar} cannot represent value: {value}";
}
