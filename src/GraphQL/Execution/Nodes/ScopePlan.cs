namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>
/// All objects of one concrete type at one response position, as far as something beneath them waits.
/// </summary>
internal abstract class ScopePlan(int slot)
{
    public int Slot { get; } = slot;

    /// <summary>
    /// Runs every field of the scope that waits, or beneath which something waits, for all its objects.
    /// </summary>
    public abstract void Run(Collector collector);
}

/// <summary>A scope of objects of one C# type.</summary>
internal sealed class ScopePlan<T>(int slot, CollectedSelection<T>[] fields) : ScopePlan(slot)
{
    public ScopeObjects<T> ObjectsOf(OperationContext context) =>
        (ScopeObjects<T>)(context.Scopes[Slot] ??= new ScopeObjects<T>());

    public override void Run(Collector collector)
    {
        var objects = ObjectsOf(collector.Context).Memory;
        foreach (var field in fields)
            field.Collect(collector, objects);
    }
}
