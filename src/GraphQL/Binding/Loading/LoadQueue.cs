namespace Serverless.GraphQL.Binding.Loading;

/// <summary>
/// The loads of one request. Keys gather while batch resolvers run; they are sent when nothing can go on without them.
/// So selections of different depth, and loaders called by loaders, share one call.
/// </summary>
/// <remarks>
/// Resolvers may continue on any thread, so everything is guarded by one lock. No resolver's code ever runs inside it.
/// </remarks>
internal sealed class LoadQueue(object? root, CancellationToken cancellationToken)
{
    private readonly Dictionary<object, LoaderQueue> _loaders = [];
    private TaskCompletionSource? _idle;
    private int _running;

    public Lock Gate { get; } = new();

    public object? Root { get; } = root;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Announces a call that is about to be made. It counts as running until <see cref="Finish"/>.</summary>
    public BatchCall Begin()
    {
        lock (Gate)
            _running++;
        return new BatchCall(this);
    }

    /// <summary>Records that the call is over and that its results have been kept.</summary>
    public void Finish(BatchCall batchCall)
    {
        TaskCompletionSource? idle = null;
        lock (Gate)
        {
            batchCall.IsDone = true;
            if (batchCall.UndeliveredLoads == 0)
                idle = StopRunning();
        }

        idle?.TrySetResult();
    }

    /// <summary>Returns a task that completes when every call is done or waits for a load that was not sent.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled first.</exception>
    public Task WhenIdle()
    {
        lock (Gate)
        {
            if (_running == 0)
                return Task.CompletedTask;
            _idle = new TaskCompletionSource();
            return _idle.Task.WaitAsync(CancellationToken);
        }
    }

    /// <summary>Sends the waiting keys of every loader. False if there were none.</summary>
    public bool SendAll()
    {
        LoaderQueue[] unsent;
        lock (Gate)
            unsent = [.. _loaders.Values.Where(static loader => loader.HasUnsent)];
        foreach (var loader in unsent)
            loader.Send();
        return unsent.Length > 0;
    }

    public ValueTask<Results<TResult>> Enqueue<TKey, TValue, TResult>(
        Loader<TKey, TValue> loader,
        LoadRequest<TKey, TValue, TResult> request
    )
        where TKey : notnull
    {
        TaskCompletionSource? idle = null;
        lock (Gate)
        {
            request.Resolve(QueueOf(loader));
            if (request.UnansweredCalls == 0)
                return request.Assemble();
            var batchCall = request.Caller;
            if (++batchCall.UndeliveredLoads == 1 && !batchCall.IsDone)
                idle = StopRunning();
        }

        idle?.TrySetResult();
        return new ValueTask<Results<TResult>>(request.Task);
    }

    /// <summary>
    /// Records that a load is about to reach its caller, which then continues. Called inside the lock.
    /// </summary>
    public void Resume(BatchCall batchCall)
    {
        if (--batchCall.UndeliveredLoads == 0 && !batchCall.IsDone)
            _running++;
    }

    private LoaderQueue<TKey, TValue> QueueOf<TKey, TValue>(Loader<TKey, TValue> loader)
        where TKey : notnull
    {
        if (_loaders.TryGetValue(loader, out var known))
            return (LoaderQueue<TKey, TValue>)known;
        var queue = new LoaderQueue<TKey, TValue>(this, loader);
        _loaders.Add(loader, queue);
        return queue;
    }

    private TaskCompletionSource? StopRunning()
    {
        if (--_running > 0)
            return null;
        var idle = _idle;
        _idle = null;
        return idle;
    }
}

/// <summary>
/// One call of a batch resolver or loader, as the request's <see cref="LoadQueue"/> sees it: running, waiting for
/// loads, or done. Its numbers are guarded by the queue's lock.
/// </summary>
internal sealed class BatchCall(LoadQueue queue)
{
    public LoadQueue Queue { get; } = queue;

    public int UndeliveredLoads { get; set; }

    public bool IsDone { get; set; }
}
