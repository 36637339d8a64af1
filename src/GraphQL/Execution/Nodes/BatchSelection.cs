using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Binding.Loading;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The selection of a field that waits. Its resolver is called once, with all objects of the scope.</summary>
internal sealed class BatchSelection<T, TResult>(
    Position position,
    int slot,
    Func<Batch<T>, ValueTask<Results<TResult>>> resolve,
    int arguments,
    Completion<TResult> completion
) : ColumnSelection<T, TResult>(position, slot, completion)
{
    public override void Collect(Collector collector, ReadOnlyMemory<T> objects)
    {
        var coerced = collector.Context.Arguments[arguments];
        if (coerced.Error is { } refused)
        {
            Keep(collector, Failed(objects.Length, refused));
            return;
        }

        var batchCall = collector.Loads.Begin();
        var task = CallAsync(collector.Context, new Batch<T>(objects, coerced.Values, batchCall));
        if (task.IsCompleted)
        {
            Keep(collector, task.Result);
            collector.Loads.Finish(batchCall);
        }
        else
        {
            _ = FinishAsync(collector, task, batchCall);
        }
    }

    private async Task FinishAsync(Collector collector, ValueTask<Results<TResult>> task, BatchCall batchCall)
    {
        var results = await task.ConfigureAwait(false);
        collector.Finish(() => Keep(collector, results));
        collector.Loads.Finish(batchCall);
    }

    /// <summary>Calls the resolver. It never throws: an exception makes every position fail.</summary>
    private async ValueTask<Results<TResult>> CallAsync(OperationContext context, Batch<T> batch)
    {
        try
        {
            var results = await resolve(batch).ConfigureAwait(false);
            if (results.Count == batch.Count)
                return results;
            throw new InvalidOperationException(
                $"The resolver of {Position.Field.Coordinate} was given {batch.Count} objects "
                    + $"and returned {results.Count} results; it has to return one for each object."
            );
        }
        catch (Exception exception)
        {
            return Failed(batch.Count, context.ErrorOf(exception));
        }
    }

    private static Results<TResult> Failed(int count, FieldError error)
    {
        var results = new Results<TResult>(count);
        for (var i = 0; i < count; i++)
            results.Fail(i, error);
        return results;
    }
}
