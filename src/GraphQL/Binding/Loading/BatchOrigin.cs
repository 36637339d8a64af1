namespace Serverless.GraphQL.Binding.Loading;

/// <summary>
/// One call of a batch resolver or loader, as the request's <see cref="LoadQueue"/> sees it: running, waiting for loads, or done.
/// Its numbers are guarded by the queue's lock.
/// </summary>
internal sealed class BatchOrigin(LoadQueue queue)
{
    public LoadQueue Queue { get; } = queue;

    public int UndeliveredLoads { get; set; }

    public bool IsDone { get; set; }
}
