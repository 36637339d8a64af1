namespace Serverless.GraphQL.Binding.Fields;

/// <summary>Pure, from the object, the arguments and the request's root.</summary>
internal sealed class ContextField<T, TResult>(string name, Func<T, FieldContext, TResult> resolve)
    : ResultField<T, TResult>(name)
{
    public Func<T, FieldContext, TResult> Resolve { get; } = resolve;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitContext(this);
}
