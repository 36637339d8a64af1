using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The selection of a field whose results are in a column when it is written.</summary>
internal abstract class ColumnSelection<T, TResult>(Position position, int slot, Completion<TResult> completion)
    : CollectedSelection<T>(position)
{
    private readonly int[] _scopes = completion.Scopes;

    public override bool Write(OperationContext context, int variant, T value, int row)
    {
        var column = (Column<TResult>)context.Columns[slot]!;
        if (context.IsCareful && column.Results.ErrorAt(row) is { } error)
            return context.Fail(Position.Field, error);
        for (var i = 0; i < _scopes.Length; i++)
            context.NextRows[_scopes[i]] = column.Starts(i)[row];
        return completion.Write(context, variant, column.Results[row]);
    }

    /// <summary>Puts the results into the column and the objects in them into their scopes.</summary>
    protected void Keep(Collector collector, Results<TResult> results)
    {
        var column = new Column<TResult>(results, _scopes.Length);
        collector.Context.Columns[slot] = column;
        if (results.HasErrors)
            collector.Context.IsCareful = true;
        if (_scopes.Length == 0)
            return;
        for (var row = 0; row < results.Count; row++)
            Gather(collector.Context, column, row);
        foreach (var scope in _scopes)
            collector.Ready(scope);
    }

    private void Gather(OperationContext context, Column<TResult> column, int row)
    {
        for (var i = 0; i < _scopes.Length; i++)
            column.Starts(i)[row] = context.ScopeCount(_scopes[i]);
        if (column.Results.ErrorAt(row) is null)
            completion.Gather(context, column.Results[row]);
        for (var i = 0; i < _scopes.Length; i++)
            context.CountObjects(context.ScopeCount(_scopes[i]) - column.Starts(i)[row]);
    }
}

/// <summary>The selection of a field that waits, or beneath which something waits.</summary>
internal abstract class CollectedSelection<T>(Position position) : Selection<T>(position)
{
    /// <summary>
    /// Resolves the field for all objects of the scope, at once or when the collector has its turn again.
    /// </summary>
    public abstract void Collect(Collector collector, ReadOnlyMemory<T> objects);
}

/// <summary>
/// The selection of a pure field beneath which something waits. It is resolved while collecting, so that both phases
/// see the same values.
/// </summary>
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
