using Serverless.GraphQL.Binding.Loading;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// The first phase of execution: it runs the fields that wait, scope by scope, breadth first. Everything that runs
/// comes to rest before loads are sent, and all loads of a wave return before the next scopes run, so that timing does
/// not decide which keys share a call.
/// </summary>
/// <remarks>
/// Batch resolvers may continue on other threads. Their results are kept here, in the one place that runs after all of
/// them.
/// </remarks>
internal sealed class Collector(OperationContext context, LoadQueue loads, IReadOnlyList<ScopePlan> scopes)
{
    private readonly Queue<ScopePlan> _ready = [];
    private List<Action> _finished = [];

    public OperationContext Context { get; } = context;

    public LoadQueue Loads { get; } = loads;

    /// <exception cref="OperationCanceledException">The request was cancelled or its time is up.</exception>
    public async Task RunAsync(ScopePlan root)
    {
        _ready.Enqueue(root);
        do
        {
            while (_ready.TryDequeue(out var scope))
                scope.Run(this);
            await Loads.WhenIdle().ConfigureAwait(false);
            Loads.CancellationToken.ThrowIfCancellationRequested();
            KeepFinished();
        } while (_ready.Count > 0 || Loads.SendAll());
    }

    /// <summary>Records that all objects of a scope are there, so that it can run.</summary>
    public void Ready(int slot)
    {
        if (Context.ScopeCount(slot) > 0)
            _ready.Enqueue(scopes[slot]);
    }

    /// <summary>
    /// Records that a batch that had to wait has its results. <paramref name="keep"/> is called when the collector has
    /// its turn.
    /// </summary>
    public void Finish(Action keep)
    {
        lock (_ready)
            _finished.Add(keep);
    }

    private void KeepFinished()
    {
        List<Action> finished;
        lock (_ready)
            (finished, _finished) = (_finished, []);
        foreach (var keep in finished)
            keep();
    }
}
