namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A scope of objects of one C# type.</summary>
internal sealed class ScopePlanOf<T>(int slot, CollectedSelection<T>[] fields) : ScopePlan(slot)
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
