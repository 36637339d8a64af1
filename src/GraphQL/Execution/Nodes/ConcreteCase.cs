namespace Serverless.GraphQL.Execution.Nodes;

/// <summary>A possible type whose values are <typeparamref name="TConcrete"/>.</summary>
internal sealed class ConcreteCase<T, TConcrete>(Completion<TConcrete> completion) : AbstractCase<T>
{
    public override Type ClrType => typeof(TConcrete);

    public override int[] Scopes => completion.Scopes;

    public override bool Accepts(T value) => value is TConcrete;

    public override bool Write(OperationContext context, int variant, T value) =>
        completion.Write(context, variant, (TConcrete)(object)value!);

    public override void Gather(OperationContext context, T value) =>
        completion.Gather(context, (TConcrete)(object)value!);

    public override void Skip(OperationContext context, T value) => completion.Skip(context, (TConcrete)(object)value!);
}
