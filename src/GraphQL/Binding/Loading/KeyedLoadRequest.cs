namespace Serverless.GraphQL.Binding.Loading;

/// <summary>A load request that knows what its batch makes of the values.</summary>
internal abstract class KeyedLoadRequest<TKey, TValue, TResult>(BatchOrigin origin) : LoadRequest<TKey, TValue>(origin)
    where TKey : notnull
{
    // Continuations run inline: the resolver that waits goes on within the delivery, before the queue looks whether all is quiet.
    private readonly TaskCompletionSource<Results<TResult>> _source = new();

    public Task<Results<TResult>> Task => _source.Task;

    /// <summary>Only when every call has been answered.</summary>
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
