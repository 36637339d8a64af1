using System.Runtime.InteropServices;

namespace Serverless.GraphQL.Binding.Shapes;

internal sealed class ListOfShape<TItem>(ShapeOf<TItem> item) : ListShape<List<TItem>, TItem>(item)
{
    public override ReadOnlySpan<TItem> Items(List<TItem> list) => CollectionsMarshal.AsSpan(list);

    public override Shape? FindStructList(Type clrType) => ShapeFamily.FindStructList(this, clrType);
}
