namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>A list as one of the C# types that can give their items as a span.</summary>
internal abstract class ListShape<TList, TItem>(ShapeOf<TItem> item) : ShapeOf<TList>
{
    public ShapeOf<TItem> ItemShape { get; } = item;

    public sealed override Shape Item => ItemShape;

    /// <summary>The items of a list that is not null.</summary>
    public abstract ReadOnlySpan<TItem> Items(TList list);

    public sealed override TOut Accept<TOut>(IShapeVisitor<TList, TOut> visitor) => visitor.VisitList(this);
}
