namespace Serverless.GraphQL.Binding.Fields;

/// <summary>May wait; resolved once for all objects of a selection.</summary>
internal sealed class BatchField<T, TResult>(
    string name,
    Func<Batch<T>, ValueTask<Results<TResult>>> resolve,
    Action<Arguments>? readArguments
) : ResultField<T, TResult>(name)
{
    public Func<Batch<T>, ValueTask<Results<TResult>>> Resolve { get; } = resolve;

    public override bool IsBatch => true;

    public override Action<Arguments>? ReadArguments => readArguments;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitBatch(this);
}
