using System.Runtime.InteropServices;

namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>The shape of a list, as one of the C# types that can give their items as a span.</summary>
internal abstract class ListShape<TList, TItem>(Shape<TItem> item) : Shape<TList>
{
    public Shape<TItem> ItemShape { get; } = item;

    public sealed override Shape Item => ItemShape;

    /// <summary>Returns the items of a list that is not null.</summary>
    public abstract ReadOnlySpan<TItem> Items(TList list);

    public sealed override TOut Accept<TOut>(IShapeVisitor<TList, TOut> visitor) => visitor.VisitList(this);
}

internal sealed class ReadOnlyListShape<TItem>(Shape<TItem> item) : ListShape<IReadOnlyList<TItem>, TItem>(item)
{
    /// <summary>
    /// Returns the items of arrays and of <see cref="List{T}"/> as they are, and copies those of any other list.
    /// </summary>
    public override ReadOnlySpan<TItem> Items(IReadOnlyList<TItem> list) =>
        list switch
        {
            TItem[] array => new ReadOnlySpan<TItem>(array),
            List<TItem> items => CollectionsMarshal.AsSpan(items),
            _ => list.ToArray(),
        };

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}

internal sealed class ArrayShape<TItem>(Shape<TItem> item) : ListShape<TItem[], TItem>(item)
{
    // Not a conversion to a span of TItem: that would throw for an array whose items are of a derived class.
    public override ReadOnlySpan<TItem> Items(TItem[] list) => new(list);

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}

internal sealed class MutableListShape<TItem>(Shape<TItem> item) : ListShape<List<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(List<TItem> list) => CollectionsMarshal.AsSpan(list);

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}

internal sealed class MemoryShape<TItem>(Shape<TItem> item) : ListShape<ReadOnlyMemory<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(ReadOnlyMemory<TItem> list) => list.Span;
}

internal sealed class SegmentShape<TItem>(Shape<TItem> item) : ListShape<ArraySegment<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(ArraySegment<TItem> list) => list;
}
