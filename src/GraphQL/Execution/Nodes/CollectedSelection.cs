namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A field that waits, or beneath which something waits.</summary>
internal abstract class CollectedSelection<T>(Position position) : Selection<T>(position)
{
    /// <summary>Resolves it for all objects of the scope, now or when the collector has its turn again.</summary>
    public abstract void Collect(Collector collector, ReadOnlyMemory<T> objects);
}
