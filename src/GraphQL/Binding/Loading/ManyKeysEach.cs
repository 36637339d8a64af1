namespace Serverless.GraphQL.Binding.Loading;

/// <summary>A request with a list of keys for each object.</summary>
internal sealed class ManyKeysEach<TKey, TValue>(int count, BatchOrigin origin)
    : KeyedLoadRequest<TKey, TValue, IReadOnlyList<TValue>>(origin)
    where TKey : notnull
{
    private readonly IReadOnlyList<TKey>[] _keys = new IReadOnlyList<TKey>[count];
    private readonly LoadedKey<TKey, TValue>[][] _loaded = new LoadedKey<TKey, TValue>[count][];

    public void Set(int index, IReadOnlyList<TKey> keys) => _keys[index] = keys;

    public override void Resolve(KeyedLoaderQueue<TKey, TValue> queue)
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
