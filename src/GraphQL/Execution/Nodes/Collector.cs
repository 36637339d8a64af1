using Serverless.GraphQL.Binding.Loading;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// The first phase: runs what waits, scope by scope, breadth first. Everything that runs comes to rest before loads are sent, and
/// all loads of a wave return before the next scopes run: which keys share a call does not depend on timing.
/// </summary>
/// <remarks>
/// Batch resolvers may go on on other threads; what they give back is kept here, in the one place that runs after all of them.
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

    /// <summary>The scope's objects are all there.</summary>
    public void Ready(int slot)
    {
        if (Context.ScopeCount(slot) > 0)
            _ready.Enqueue(scopes[slot]);
    }

    /// <summary>A batch that had to wait has its results; <paramref name="keep"/> is called when it is the collector's turn.</summary>
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
