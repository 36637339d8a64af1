using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Binding;

/// <summary>
/// All objects that one selection asks a waiting field of, or all keys that a loader is asked for: N objects in, N
/// results out, in the same order. A batch is valid until the task that the resolver returned is complete.
/// </summary>
public sealed class Batch<T>
{
    private readonly BatchCall _call;

    internal Batch(ReadOnlyMemory<T> objects, Arguments arguments, BatchCall batchCall)
    {
        Memory = objects;
        Arguments = arguments;
        _call = batchCall;
    }

    /// <summary>How many objects there are: at least 1.</summary>
    public int Count => Memory.Length;

    public T this[int index] => Memory.Span[index];

    public ReadOnlyMemory<T> Memory { get; }

    public ReadOnlySpan<T> Span => Memory.Span;

    /// <summary>The arguments of the field, coerced once for the selection. A loader has none.</summary>
    public Arguments Arguments { get; }

    /// <summary>Is cancelled when the client leaves or the request's time is up.</summary>
    public CancellationToken CancellationToken => _call.Queue.CancellationToken;

    /// <summary>Returns the object that the request resolves its root fields on.</summary>
    /// <exception cref="InvalidCastException">The root is not a <typeparamref name="TRoot"/>.</exception>
    public TRoot Root<TRoot>() => (TRoot)_call.Queue.Root!;

    /// <summary>Computes one result for each object, at once.</summary>
    public Results<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        var results = new Results<TResult>(Count);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            results[i] = selector(objects[i]);
        return results;
    }

    /// <summary>Returns the same error for every object.</summary>
    public Results<TResult> Fail<TResult>(FieldError error)
    {
        var results = new Results<TResult>(Count);
        for (var i = 0; i < Count; i++)
            results.Fail(i, error);
        return results;
    }

    /// <summary>
    /// Loads the value behind each object's key. The result is the default of <typeparamref name="TValue"/> where the
    /// key is null.
    /// </summary>
    public ValueTask<Results<TValue>> Load<TKey, TValue>(Loader<TKey, TValue> loader, Func<T, TKey?> key)
        where TKey : notnull
    {
        var request = new OneKeyEach<TKey, TValue>(Count, _call);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            if (key(objects[i]) is { } value)
                request.Set(i, value);
        return _call.Queue.Enqueue(loader, request);
    }

    /// <summary>
    /// Loads the value behind each object's key. The result is the default of <typeparamref name="TValue"/> where the
    /// key is null.
    /// </summary>
    public ValueTask<Results<TValue>> Load<TKey, TValue>(Loader<TKey, TValue> loader, Func<T, TKey?> key)
        where TKey : struct
    {
        var request = new OneKeyEach<TKey, TValue>(Count, _call);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            if (key(objects[i]) is { } value)
                request.Set(i, value);
        return _call.Queue.Enqueue(loader, request);
    }

    /// <summary>
    /// Loads the values behind each object's keys, in their order. One key that fails makes its index fail.
    /// </summary>
    public ValueTask<Results<IReadOnlyList<TValue>>> LoadMany<TKey, TValue>(
        Loader<TKey, TValue> loader,
        Func<T, IReadOnlyList<TKey>> keys
    )
        where TKey : notnull
    {
        var request = new ManyKeysEach<TKey, TValue>(Count, _call);
        var objects = Span;
        for (var i = 0; i < objects.Length; i++)
            request.Set(i, keys(objects[i]));
        return _call.Queue.Enqueue(loader, request);
    }
}
