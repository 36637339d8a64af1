namespace Serverless.GraphQL.Binding.Fields;

/// <summary>Pure, from the object alone.</summary>
internal sealed class PlainField<T, TResult>(string name, Func<T, TResult> resolve) : ResultField<T, TResult>(name)
{
    public Func<T, TResult> Resolve { get; } = resolve;

    public override bool IgnoresArguments => true;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitPlain(this);
}
