namespace Serverless.GraphQL.Binding.Loading;

/// <summary>A request with at most one key for each object.</summary>
internal sealed class OneKeyEach<TKey, TValue>(int count, BatchOrigin origin)
    : KeyedLoadRequest<TKey, TValue, TValue>(origin)
    where TKey : notnull
{
    private readonly (bool HasKey, TKey Key)[] _keys = new (bool, TKey)[count];
    private readonly LoadedKey<TKey, TValue>[] _loaded = new LoadedKey<TKey, TValue>[count];

    /// <summary>Positions that are never set have no key: their result is the default.</summary>
    public void Set(int index, TKey key) => _keys[index] = (true, key);

    public override void Resolve(KeyedLoaderQueue<TKey, TValue> queue)
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
