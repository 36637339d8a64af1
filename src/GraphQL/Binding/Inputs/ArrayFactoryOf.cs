namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>Makes arrays of <typeparamref name="TItem"/>, and arrays of these; lists nested deeper become arrays of objects.</summary>
internal sealed class ArrayFactoryOf<TItem> : ArrayFactory
{
    public static ArrayFactoryOf<TItem> Instance { get; } = new();

    public override ArrayFactory OfArrays { get; } = new Nested();

    public override Array Create(IReadOnlyList<object?> items) => Fill(new TItem[items.Count], items);

    public override bool IsMade(Array array) => array is TItem[];

    public override bool Fits<T>() => Array.Empty<TItem>() is T;

    private static TElement[] Fill<TElement>(TElement[] array, IReadOnlyList<object?> items)
    {
        for (var i = 0; i < array.Length; i++)
            array[i] = (TElement)items[i]!;
        return array;
    }

    private sealed class Nested : ArrayFactory
    {
        public override ArrayFactory OfArrays => ArrayFactoryOf<object?>.Instance;

        public override Array Create(IReadOnlyList<object?> items) => Fill(new TItem[]?[items.Count], items);

        public override bool IsMade(Array array) => array is TItem[]?[];

        public override bool Fits<T>() => Array.Empty<TItem[]?>() is T;
    }
}
