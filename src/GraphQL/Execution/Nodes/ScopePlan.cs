namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>All objects of one concrete type at one response position, as far as something beneath them waits.</summary>
internal abstract class ScopePlan(int slot)
{
    public int Slot { get; } = slot;

    /// <summary>Runs every field of the scope that waits, or beneath which something waits, for all its objects.</summary>
    public abstract void Run(Collector collector);
}
