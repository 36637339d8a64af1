namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>Makes arrays of a C# type that its user does not know.</summary>
internal abstract class ArrayFactory
{
    /// <summary>Makes arrays of such arrays.</summary>
    public abstract ArrayFactory OfArrays { get; }

    public abstract Array Create(IReadOnlyList<object?> items);

    /// <summary>Returns whether the array could have been made here.</summary>
    public abstract bool IsMade(Array array);

    /// <summary>Returns whether such an array can be read as <typeparamref name="T"/>.</summary>
    public abstract bool Fits<T>();
}

/// <summary>Makes arrays of <typeparamref name="TItem"/>.</summary>
internal sealed class ArrayFactory<TItem> : ArrayFactory
{
    public static ArrayFactory<TItem> Instance { get; } = new();

    public override ArrayFactory OfArrays => ArrayFactory<TItem[]?>.Instance;

    public override Array Create(IReadOnlyList<object?> items)
    {
        var array = new TItem[items.Count];
        for (var i = 0; i < array.Length; i++)
            array[i] = (TItem)items[i]!;
        return array;
    }

    public override bool IsMade(Array array) => array is TItem[];

    public override bool Fits<T>() => Array.Empty<TItem>() is T;
}
