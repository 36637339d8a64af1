using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>The resolver of a field whose object and result are of known C# types.</summary>
internal abstract class ResultField<T, TResult>(string name) : FieldBinding<T>(name)
{
    public sealed override Type ResultType => typeof(TResult);

    /// <summary>The shape of the result. Set when the schema is bound.</summary>
    public Shape<TResult> Shape { get; private set; } = null!;

    public sealed override void SetShape(Shape shape) => Shape = (Shape<TResult>)shape;
}

/// <summary>A pure field that needs nothing but its object.</summary>
internal sealed class PlainField<T, TResult>(string name, Func<T, TResult> resolve) : ResultField<T, TResult>(name)
{
    public Func<T, TResult> Resolve { get; } = resolve;

    public override bool IgnoresArguments => true;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitPlain(this);
}

/// <summary>A pure field that needs its object, its arguments and the request's root.</summary>
internal sealed class ContextField<T, TResult>(string name, Func<T, FieldContext, TResult> resolve)
    : ResultField<T, TResult>(name)
{
    public Func<T, FieldContext, TResult> Resolve { get; } = resolve;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitContext(this);
}

/// <summary>
/// A pure field that needs its object and arguments, which are read once for each selection and request.
/// </summary>
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

/// <summary>A field that may wait; it is resolved once for all objects of a selection.</summary>
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
