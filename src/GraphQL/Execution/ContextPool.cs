using System.Collections.Concurrent;

namespace Serverless.GraphQL.Execution;

/// <summary>Contexts between requests: one at hand for a single thread, a few more for a busy server.</summary>
internal sealed class ContextPool(ExecutionSettings settings)
{
    private static readonly int MaxWaiting = Environment.ProcessorCount * 2;

    private readonly ConcurrentQueue<OperationContext> _waiting = [];
    private OperationContext? _atHand;

    public OperationContext Rent() =>
        Interlocked.Exchange(ref _atHand, null)
        ?? (_waiting.TryDequeue(out var context) ? context : new OperationContext(settings));

    public void Return(OperationContext context)
    {
        context.End();
        if (Interlocked.CompareExchange(ref _atHand, context, null) is null)
            return;
        if (_waiting.Count < MaxWaiting)
            _waiting.Enqueue(context);
    }
}
