namespace Serverless.GraphQL.Binding.Shapes;

/// <summary>
/// All C# types that may stand for one GraphQL type and for lists of it, once one C# type is bound to it.
/// </summary>
internal abstract class ShapeFamily
{
    /// <summary>The bound type itself.</summary>
    public abstract Type ClrType { get; }

    /// <summary>Finds the shape of <paramref name="clrType"/>. Null where it does not belong to the family.</summary>
    public abstract Shape? Find(Type clrType);

    /// <summary>
    /// Finds the shape of a list, however deep, of the items. Null where the type is not such a list.
    /// </summary>
    protected static Shape? FindList<T>(Shape<T> item, Type clrType)
    {
        if ((item.FindClassList(clrType) ?? FindStructList(item, clrType)) is { } flat)
            return flat;
        return ItemType(clrType) is { } inner && FindList(item, inner) is { } list
            ? list.FindClassList(clrType) ?? list.FindStructList(clrType)
            : null;
    }

    /// <summary>Finds the shape of a list that is a struct, or of its <c>T?</c>. Null for any other type.</summary>
    internal static Shape? FindStructList<T>(Shape<T> item, Type clrType)
    {
        if (!clrType.IsValueType)
            return null;
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

    /// <summary>Returns the type of a list's items. Null where the type cannot be a list.</summary>
    private static Type? ItemType(Type clrType)
    {
        if (clrType.IsArray)
            return clrType.GetElementType();
        var present = Nullable.GetUnderlyingType(clrType) ?? clrType;
        return present.IsGenericType && present.GetGenericArguments() is [var item] ? item : null;
    }
}

/// <summary>A class and lists of it.</summary>
internal sealed class ClassFamily<T>(Shape<T> shape) : ShapeFamily
    where T : class
{
    public override Type ClrType => typeof(T);

    public override Shape? Find(Type clrType) => clrType == typeof(T) ? shape : FindList(shape, clrType);
}

/// <summary>A struct, its <c>T?</c>, and lists of both.</summary>
internal sealed class StructFamily<T>(Shape<T> shape) : ShapeFamily
    where T : struct
{
    private readonly OptionalShape<T> _optional = new(shape);

    public override Type ClrType => typeof(T);

    public override Shape? Find(Type clrType)
    {
        if (clrType == typeof(T))
            return shape;
        if (clrType == typeof(T?))
            return _optional;
        return FindList(shape, clrType) ?? FindList(_optional, clrType);
    }
}

/// <summary>The C# types that may stand for the scalars of the specification.</summary>
internal static class BuiltInFamilies
{
    public static IEnumerable<(string Scalar, ShapeFamily[] Families)> All =>
        [
            ("String", [new ClassFamily<string>(new BuiltInShape<string>("String"))]),
            (
                "ID",
                [new ClassFamily<string>(new BuiltInShape<string>("ID")), Of<int>("ID"), Of<long>("ID"), Of<Guid>("ID")]
            ),
            ("Int", [Of<int>("Int"), Of<long>("Int")]),
            ("Float", [Of<double>("Float"), Of<float>("Float"), Of<decimal>("Float"), Of<int>("Float")]),
            ("Boolean", [Of<bool>("Boolean")]),
        ];

    private static StructFamily<T> Of<T>(string scalar)
        where T : struct => new(new BuiltInShape<T>(scalar));
}
