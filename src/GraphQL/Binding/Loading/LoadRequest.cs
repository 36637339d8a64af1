namespace Serverless.GraphQL.Binding.Loading;

/// <summary>The keys that one batch asked one loader for.</summary>
internal abstract class LoadRequest<TKey, TValue>(BatchCall batchCall)
    where TKey : notnull
{
    public BatchCall Caller { get; } = batchCall;

    /// <summary>How many calls have not been answered. Guarded by the queue's lock as long as it is not 0.</summary>
    public int UnansweredCalls { get; set; }

    /// <summary>Finds the call that brings each key's value. Called inside the lock.</summary>
    public abstract void Resolve(LoaderQueue<TKey, TValue> queue);

    /// <summary>
    /// Completes the task, since every call has been answered. The resolver that waits for it continues inline.
    /// </summary>
    public abstract void Deliver();
}

/// <summary>A load request together with the results that its batch is waiting for.</summary>
internal abstract class LoadRequest<TKey, TValue, TResult>(BatchCall batchCall) : LoadRequest<TKey, TValue>(batchCall)
    where TKey : notnull
{
    // Continuations run inline: the resolver that waits continues within the delivery, before the queue checks whether
    // it is idle.
    private readonly TaskCompletionSource<Results<TResult>> _source = new();

    public Task<Results<TResult>> Task => _source.Task;

    /// <summary>Makes the results. To be called only when every call has been answered.</summary>
    public abstract Results<TResult> Assemble();

    public override void Deliver()
    {
        try
        {
            _source.TrySetResult(Assemble());
        }
        catch (Exception exception)
        {
            _source.TrySetException(exception);
        }
    }
}

/// <summary>A request with at most one key for each object.</summary>
internal sealed class OneKeyEach<TKey, TValue>(int count, BatchCall batchCall)
    : LoadRequest<TKey, TValue, TValue>(batchCall)
    where TKey : notnull
{
    private readonly (bool HasKey, TKey Key)[] _keys = new (bool, TKey)[count];
    private readonly LoadedKey<TKey, TValue>[] _loaded = new LoadedKey<TKey, TValue>[count];

    /// <summary>Sets the key of an object. An object whose key is never set gets the default value.</summary>
    public void Set(int index, TKey key) => _keys[index] = (true, key);

    public override void Resolve(LoaderQueue<TKey, TValue> queue)
    {
        for (var i = 0; i < _keys.Length; i++)
            if (_keys[i].HasKey)
                _loaded[i] = queue.Find(_keys[i].Key, this);
    }

    public override Results<TValue> Assemble()
    {
        var results = new Results<TValue>(_loaded.Length);
        for (var i = 0; i < _loaded.Length; i++)
        {
            if (_loaded[i].Call is not { } call)
                continue;
            if (call.ErrorAt(_loaded[i].Index) is { } error)
                results.Fail(i, error);
            else
                results[i] = call.ValueAt(_loaded[i].Index);
        }

        return results;
    }
}

/// <summary>A request with a list of keys for each object.</summary>
internal sealed class ManyKeysEach<TKey, TValue>(int count, BatchCall batchCall)
    : LoadRequest<TKey, TValue, IReadOnlyList<TValue>>(batchCall)
    where TKey : notnull
{
    private readonly IReadOnlyList<TKey>[] _keys = new IReadOnlyList<TKey>[count];
    private readonly LoadedKey<TKey, TValue>[][] _loaded = new LoadedKey<TKey, TValue>[count][];

    public void Set(int index, IReadOnlyList<TKey> keys) => _keys[index] = keys;

    public override void Resolve(LoaderQueue<TKey, TValue> queue)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            var keys = _keys[i];
            var loaded = _loaded[i] = new LoadedKey<TKey, TValue>[keys.Count];
            for (var j = 0; j < loaded.Length; j++)
                loaded[j] = queue.Find(keys[j], this);
        }
    }

    public override Results<IReadOnlyList<TValue>> Assemble()
    {
        var results = new Results<IReadOnlyList<TValue>>(_loaded.Length);
        for (var i = 0; i < _loaded.Length; i++)
            AssembleList(results, i);
        return results;
    }

    private void AssembleList(Results<IReadOnlyList<TValue>> results, int index)
    {
        var loaded = _loaded[index];
        var values = new TValue[loaded.Length];
        for (var j = 0; j < loaded.Length; j++)
        {
            var call = loaded[j].Call!;
            if (call.ErrorAt(loaded[j].Index) is { } error)
            {
                results.Fail(index, error);
                return;
            }

            values[j] = call.ValueAt(loaded[j].Index);
        }

        results[index] = values;
    }
}
