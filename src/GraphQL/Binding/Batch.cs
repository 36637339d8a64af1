using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// All objects that one selection asks a waiting field of, or all keys that a loader is asked for: N objects in, N results out,
/// in the same order. Valid until the task that the resolver returned is complete.
/// </summary>
public sealed class Batch<T>
{
    private readonly BatchOrigin _origin;

    internal Batch(ReadOnlyMemory<T> objects, Arguments arguments, BatchOrigin origin)
    {
        Memory = objects;
        Arguments = arguments;
        _origin = origin;
    }

    /// <summary>At least 1.</summary>
    public int Count => Memory.Length;

    public T this[int index] => Memory.Span[index];

    public ReadOnlyMemory<T> Memory { get; }

    public ReadOnlySpan<T> Span => Memory.Span;

    /// <summary>Coerced once for the selection; a loader has none.</summary>
    public Arguments Arguments { get; }

    /// <summary>Cancelled when the client left or the request's time is up.</summary>
    public CancellationToken CancellationToken => _origin.Queue.CancellationToken;

    /// <summary>The object that the request resolves its root fields on.</summary>
    /// <exception cref="InvalidCastException">It is no <typeparamref name="TRoot"/>.</exception>
    public TRoot Root<TRoot>() => (TRoot)_origin.Queue.Root!;

    /// <summary>One result for each object, computed here and now.</summary>
    public Results<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        var results = new Results<TResult>(Count);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            results[i] = selector(objects[i]);
        return results;
    }

    /// <summary>The same error for every object.</summary>
    public Results<TResult> Fail<TResult>(FieldError error)
    {
        var results = new Results<TResult>(Count);
        for (var i = 0; i < Count; i++)
            results.Fail(i, error);
        return results;
    }

    /// <summary>The value behind each object's key; the default of <typeparamref name="TValue"/> where the key is null.</summary>
    public ValueTask<Results<TValue>> Load<TKey, TValue>(Loader<TKey, TValue> loader, Func<T, TKey?> key)
        where TKey : notnull
    {
        var request = new OneKeyEach<TKey, TValue>(Count, _origin);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            if (key(objects[i]) is { } value)
                request.Set(i, value);
        return _origin.Queue.Enqueue(loader, request);
    }

    /// <summary>The value behind each object's key; the default of <typeparamref name="TValue"/> where the key is null.</summary>
    public ValueTask<Results<TValue>> Load<TKey, TValue>(Loader<TKey, TValue> loader, Func<T, TKey?> key)
        where TKey : struct
    {
        var request = new OneKeyEach<TKey, TValue>(Count, _origin);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            if (key(objects[i]) is { } value)
                request.Set(i, value);
        return _origin.Queue.Enqueue(loader, request);
    }

    /// <summary>The values behind each object's keys, in their order. A key that fails, fails the position.</summary>
    public ValueTask<Results<IReadOnlyList<TValue>>> LoadMany<TKey, TValue>(
        Loader<TKey, TValue> loader,
        Func<T, IReadOnlyList<TKey>> keys
    )
        where TKey : notnull
    {
        var request = new ManyKeysEach<TKey, TValue>(Count, _origin);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            request.Set(i, keys(objects[i]));
        return _origin.Queue.Enqueue(loader, request);
    }
}
