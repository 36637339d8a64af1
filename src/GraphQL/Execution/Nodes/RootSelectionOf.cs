namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The root selection set on a root object of one C# type.</summary>
internal sealed class RootSelectionOf<T>(RootStep<T>[] steps) : RootSelection
{
    public override int Steps => steps.Length;

    public override ScopePlan? Enter(OperationContext context, int step)
    {
        steps[step].Scope?.ObjectsOf(context).Add(RootOf(context));
        return steps[step].Scope;
    }

    public override bool Write(OperationContext context, int step)
    {
        var root = RootOf(context);
        foreach (var field in steps[step].Fields)
        {
            var isWritten = context.IsCareful
                ? field.WriteCarefully(context, 0, root, 0)
                : field.Write(context, 0, root, 0);
            if (!isWritten)
                return false;
        }

        return true;
    }

    /// <summary>No root at all is left to the resolvers: some need none.</summary>
    private static T RootOf(OperationContext context) =>
        context.Root switch
        {
            T root => root,
            null => default!,
            var other => throw new InvalidOperationException(
                $"The request's root is a {other.GetType()}; its type is bound to {typeof(T)}."
            ),
        };
}
