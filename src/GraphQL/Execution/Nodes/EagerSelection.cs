using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A pure field beneath which something waits: resolved while collecting, so that both phases see the same values.</summary>
internal sealed class EagerSelection<T, TResult>(
    Position position,
    int slot,
    PureSelection<T, TResult> pure,
    Completion<TResult> completion
) : ColumnSelection<T, TResult>(position, slot, completion)
{
    public override void Collect(Collector collector, ReadOnlyMemory<T> objects)
    {
        var results = new Results<TResult>(objects.Length);
        try
        {
            Resolve(collector.Context, objects.Span, results);
        }
        catch (Exception)
        {
            ResolveOneByOne(collector.Context, objects.Span, results);
        }

        Keep(collector, results);
    }

    private void Resolve(OperationContext context, ReadOnlySpan<T> objects, Results<TResult> results)
    {
        for (var i = 0; i < objects.Length; i++)
            results[i] = pure.Resolve(context, objects[i]);
    }

    private void ResolveOneByOne(OperationContext context, ReadOnlySpan<T> objects, Results<TResult> results)
    {
        for (var i = 0; i < objects.Length; i++)
        {
            try
            {
                results[i] = pure.Resolve(context, objects[i]);
            }
            catch (Exception exception)
            {
                results.Fail(i, context.ErrorOf(exception));
            }
        }
    }
}
