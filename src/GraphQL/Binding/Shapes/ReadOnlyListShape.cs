using System.Runtime.InteropServices;

namespace Serverless.GraphQL.Binding.Shapes;

internal sealed class ReadOnlyListShape<TItem>(ShapeOf<TItem> item) : ListShape<IReadOnlyList<TItem>, TItem>(item)
{
    /// <summary>Of arrays and <see cref="List{T}"/> as they are; anything else is copied.</summary>
    public override ReadOnlySpan<TItem> Items(IReadOnlyList<TItem> list) =>
        list switch
        {
            TItem[] array => new ReadOnlySpan<TItem>(array),
            List<TItem> items => CollectionsMarshal.AsSpan(items),
            _ => list.ToArray(),
        };

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}
