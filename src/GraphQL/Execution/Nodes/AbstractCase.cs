namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>One possible type of an abstract type.</summary>
internal abstract class AbstractCase<T>
{
    public abstract Type ClrType { get; }

    public abstract int[] Scopes { get; }

    public abstract bool Accepts(T value);

    public abstract bool Write(OperationContext context, int variant, T value);

    public abstract void Gather(OperationContext context, T value);

    public abstract void Skip(OperationContext context, T value);
}
