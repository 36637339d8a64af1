namespace Serverless.GraphQL.Binding.Loading;

/// <summary>What one request asks of one loader.</summary>
internal abstract class LoaderQueue
{
    public abstract bool HasUnsent { get; }

    /// <summary>Calls the loader with the keys that wait. Called outside the lock.</summary>
    public abstract void Send();
}
