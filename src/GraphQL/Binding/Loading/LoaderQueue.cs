namespace Serverless.GraphQL.Binding.Loading;

/// <summary>The keys that one request asks one loader for, whatever their type.</summary>
internal abstract class LoaderQueue
{
    public abstract bool HasUnsent { get; }

    /// <summary>Calls the loader with the keys that wait. Called outside the lock.</summary>
    public abstract void Send();
}

/// <summary>
/// The keys that one request asks one loader for, each with the call that brings or brought its value.
/// </summary>
internal sealed class LoaderQueue<TKey, TValue>(LoadQueue queue, Loader<TKey, TValue> loader) : LoaderQueue
    where TKey : notnull
{
    private readonly Dictionary<TKey, LoadedKey<TKey, TValue>> _keys = new(loader.Comparer);
    private LoaderCall<TKey, TValue>? _unsent;

    public override bool HasUnsent => _unsent is not null;

    /// <summary>
    /// Finds where the value of the key is, or will be when <paramref name="request"/> is complete. Called inside the
    /// lock.
    /// </summary>
    public LoadedKey<TKey, TValue> Find(TKey key, LoadRequest<TKey, TValue> request)
    {
        if (!_keys.TryGetValue(key, out var loaded))
        {
            _unsent ??= new LoaderCall<TKey, TValue>();
            loaded = new LoadedKey<TKey, TValue>(_unsent, _unsent.Keys.Count);
            _unsent.Keys.Add(key);
            _keys.Add(key, loaded);
        }

        if (!loaded.Call!.IsAnswered)
            loaded.Call.AddWaiting(request);
        return loaded;
    }

    public override void Send()
    {
        LoaderCall<TKey, TValue>? call;
        lock (queue.Gate)
        {
            call = _unsent;
            _unsent = null;
        }

        if (call is not null)
            _ = LoadAsync(call);
    }

    private async Task LoadAsync(LoaderCall<TKey, TValue> call)
    {
        var batchCall = queue.Begin();
        Results<TValue>? results = null;
        Exception? failure = null;
        try
        {
            var keys = new Batch<TKey>(call.Keys.ToArray(), Arguments.None, batchCall);
            results = await loader.LoadAsync(keys).ConfigureAwait(false);
            if (results.Count != keys.Count)
                failure = new InvalidOperationException(
                    $"A loader was given {keys.Count} keys and returned {results.Count} results; "
                        + "it has to return one for each key."
                );
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        Deliver(call, failure is null ? results : null, failure);
        queue.Finish(batchCall);
    }

    private void Deliver(LoaderCall<TKey, TValue> call, Results<TValue>? results, Exception? failure)
    {
        IReadOnlyList<LoadRequest<TKey, TValue>> complete;
        lock (queue.Gate)
        {
            // When a call failed as a whole, a later selection may ask for its keys again.
            if (failure is not null)
                foreach (var key in call.Keys)
                    _keys.Remove(key);
            complete = call.Answer(results, failure);
            foreach (var request in complete)
                queue.Resume(request.Caller);
        }

        foreach (var request in complete)
            request.Deliver();
    }
}

/// <summary>
/// The call that brings the value of a key, and the key's index in it. The default stands for a key that was null.
/// </summary>
internal readonly record struct LoadedKey<TKey, TValue>(LoaderCall<TKey, TValue>? Call, int Index)
    where TKey : notnull;
