using System.Buffers;
using System.Runtime.CompilerServices;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// The objects of a scope in a pooled array, in the order in which they will be written. The row of an object is its
/// index.
/// </summary>
internal sealed class ScopeObjects<T> : IScopeObjects
{
    private T[] _objects = [];

    public int Count { get; private set; }

    public ReadOnlyMemory<T> Memory => _objects.AsMemory(0, Count);

    public void Add(T item)
    {
        if (Count == _objects.Length)
            Grow(1);
        _objects[Count++] = item;
    }

    /// <summary>Adds the items that are not null.</summary>
    public void AddPresent(ReadOnlySpan<T> items)
    {
        if (_objects.Length - Count < items.Length)
            Grow(items.Length);
        if (typeof(T).IsValueType)
        {
            items.CopyTo(_objects.AsSpan(Count));
            Count += items.Length;
            return;
        }

        foreach (var item in items)
            if (item is not null)
                _objects[Count++] = item;
    }

    public void Release() => Replace([]);

    private void Grow(int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(16, Math.Max(_objects.Length * 2, Count + count)));
        _objects.AsSpan(0, Count).CopyTo(larger);
        Replace(larger);
    }

    private void Replace(T[] objects)
    {
        if (_objects.Length > 0)
            ArrayPool<T>.Shared.Return(_objects, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _objects = objects;
    }
}

/// <summary>The objects of a scope, whatever their type.</summary>
internal interface IScopeObjects : IPooled
{
    int Count { get; }
}
