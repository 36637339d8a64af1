namespace Serverless.GraphQL.Binding.Fields;

/// <summary>Pure, from the object and arguments that are read once for each selection and request.</summary>
internal sealed class ArgumentsField<T, TArguments, TResult>(
    string name,
    Func<Arguments, TArguments> read,
    Func<T, TArguments, TResult> resolve
) : ResultField<T, TResult>(name)
{
    public Func<Arguments, TArguments> Read { get; } = read;

    public Func<T, TArguments, TResult> Resolve { get; } = resolve;

    public override Action<Arguments> ReadArguments => arguments => Read(arguments);

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitArguments(this);
}
