namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>The C# types that may stand for one GraphQL type and for lists of it, all made from one bound type.</summary>
internal abstract class ShapeFamily
{
    /// <summary>The bound type itself.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The shape of <paramref name="clrType"/>, or null where it is not of the family.</summary>
    public abstract Shape? Find(Type clrType);

    /// <summary>Lists and lists of lists.</summary>
    protected static Shape? FindList<T>(ShapeOf<T> item, Type clrType) =>
        FindFlatList(item, clrType)
        ?? FindFlatList(new ReadOnlyListShape<T>(item), clrType)
        ?? FindFlatList(new ArrayShape<T>(item), clrType)
        ?? FindFlatList(new ListOfShape<T>(item), clrType)
        ?? FindFlatList(new MemoryShape<T>(item), clrType);

    private static Shape? FindFlatList<T>(ShapeOf<T> item, Type clrType)
    {
        if (clrType == typeof(IReadOnlyList<T>))
            return new ReadOnlyListShape<T>(item);
        if (clrType == typeof(T[]))
            return new ArrayShape<T>(item);
        if (clrType == typeof(List<T>))
            return new ListOfShape<T>(item);
        if (clrType == typeof(ReadOnlyMemory<T>))
            return new MemoryShape<T>(item);
        if (clrType == typeof(ArraySegment<T>))
            return new SegmentShape<T>(item);
        if (clrType == typeof(ReadOnlyMemory<T>?))
            return new OptionalShape<ReadOnlyMemory<T>>(new MemoryShape<T>(item));
        if (clrType == typeof(ArraySegment<T>?))
            return new OptionalShape<ArraySegment<T>>(new SegmentShape<T>(item));
        return null;
    }
}
