namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The root selection set of an operation, in the steps that its mode of execution asks for.</summary>
internal abstract class RootSelection
{
    /// <summary>0 where directives left no field.</summary>
    public abstract int Steps { get; }

    /// <summary>Puts the root object into the step's scope; null when nothing waits.</summary>
    public abstract ScopePlan? Enter(OperationContext context, int step);

    /// <summary>Writes the step's fields; false when a non-null one failed.</summary>
    public abstract bool Write(OperationContext context, int step);
}
