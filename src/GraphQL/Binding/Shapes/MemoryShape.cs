namespace Serverless.GraphQL.Binding.Shapes;

internal sealed class MemoryShape<TItem>(ShapeOf<TItem> item) : ListShape<ReadOnlyMemory<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(ReadOnlyMemory<TItem> list) => list.Span;
}
