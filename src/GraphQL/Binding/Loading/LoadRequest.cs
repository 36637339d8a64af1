namespace Serverless.GraphQL.Binding.Loading;

/// <summary>The keys that one batch asked one loader for.</summary>
internal abstract class LoadRequest<TKey, TValue>(BatchOrigin origin)
    where TKey : notnull
{
    public BatchOrigin Origin { get; } = origin;

    /// <summary>Guarded by the queue's lock, as long as it is not 0.</summary>
    public int UnansweredCalls { get; set; }

    /// <summary>Finds out where each key is. Called inside the lock.</summary>
    public abstract void Resolve(KeyedLoaderQueue<TKey, TValue> queue);

    /// <summary>Every call has been answered: whoever waits for the task goes on, here and now.</summary>
    public abstract void Deliver();
}
