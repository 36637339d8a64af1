namespace Serverless.GraphQL.Binding.Shapes;

internal sealed class ArrayShape<TItem>(ShapeOf<TItem> item) : ListShape<TItem[], TItem>(item)
{
    // Not a conversion to a span of TItem: that would throw for an array whose items are of a derived class.
    public override ReadOnlySpan<TItem> Items(TItem[] list) => new(list);

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}
