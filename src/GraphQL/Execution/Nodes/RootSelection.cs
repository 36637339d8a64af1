namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>The root selection set of an operation, in the steps that its mode of execution asks for.</summary>
internal abstract class RootSelection
{
    /// <summary>How many steps there are: 0 where directives left no field.</summary>
    public abstract int Steps { get; }

    /// <summary>Puts the root object into the step's scope, and returns the scope. Null when nothing waits.</summary>
    public abstract ScopePlan? Enter(OperationContext context, int step);

    /// <summary>Writes the fields of a step. False when a non-null one failed.</summary>
    public abstract bool Write(OperationContext context, int step);
}

/// <summary>The root selection set on a root object of one C# type.</summary>
internal sealed class RootSelection<T>(RootStep<T>[] steps) : RootSelection
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

    /// <summary>
    /// Returns the root of the request. Resolvers have to cope with a missing root, which some do not need.
    /// </summary>
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

/// <summary>Root fields that are executed together: all of a query, one of a mutation.</summary>
/// <param name="Fields">The fields of the step.</param>
/// <param name="Scope">The scope of the root object; null when nothing waits.</param>
internal sealed record RootStep<T>(Selection<T>[] Fields, ScopePlan<T>? Scope);
