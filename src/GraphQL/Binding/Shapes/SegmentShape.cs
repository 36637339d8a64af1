namespace Serverless.GraphQL.Binding.Shapes;

internal sealed class SegmentShape<TItem>(ShapeOf<TItem> item) : ListShape<ArraySegment<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(ArraySegment<TItem> list) => list;
}
