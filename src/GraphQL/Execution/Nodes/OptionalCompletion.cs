namespace Serverless.GraphQL.Execution.Nodes;

/// <summary><c>T?</c> of a struct that is no leaf.</summary>
internal sealed class OptionalCompletion<T>(Position position, Completion<T> value) : Completion<T?>(position)
    where T : struct
{
    public override int[] Scopes => value.Scopes;

    public override bool Write(OperationContext context, int variant, T? optional) =>
        optional is { } present ? value.Write(context, variant, present) : WriteNull(context, variant);

    public override void Gather(OperationContext context, T? optional)
    {
        if (optional is { } present)
            value.Gather(context, present);
    }

    public override void Skip(OperationContext context, T? optional)
    {
        if (optional is { } present)
            value.Skip(context, present);
    }
}
