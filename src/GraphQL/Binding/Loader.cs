namespace Serverless.GraphQL.Binding;

/// <summary>
/// Turns keys into values for all selections of a request together: the keys of everything that waits at the same time
/// go out in one call, each distinct key once in a request (once for each root field of a mutation). A loader holds no
/// state: one instance serves all requests.
/// </summary>
/// <remarks>
/// The function gets N distinct keys and returns N results; it may load from other loaders through its batch.
/// </remarks>
public sealed class Loader<TKey, TValue>(
    Func<Batch<TKey>, ValueTask<Results<TValue>>> load,
    IEqualityComparer<TKey>? comparer = null
)
    where TKey : notnull
{
    internal Func<Batch<TKey>, ValueTask<Results<TValue>>> LoadAsync { get; } = load;

    internal IEqualityComparer<TKey>? Comparer { get; } = comparer;
}
