using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>A field that knows the C# type of its object and of its result.</summary>
internal abstract class ResultField<T, TResult>(string name) : FieldBinding<T>(name)
{
    public sealed override Type ResultType => typeof(TResult);

    /// <summary>Set when the schema is built.</summary>
    public Shape<TResult> Shape { get; private set; } = null!;

    public sealed override void SetShape(Shape shape) => Shape = (Shape<TResult>)shape;
}

/// <summary>Pure, from the object alone.</summary>
internal sealed class PlainField<T, TResult>(string name, Func<T, TResult> resolve) : ResultField<T, TResult>(name)
{
    public Func<T, TResult> Resolve { get; } = resolve;

    public override bool IgnoresArguments => true;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitPlain(this);
}

/// <summary>Pure, from the object, the arguments and the request's root.</summary>
internal sealed class ContextField<T, TResult>(string name, Func<T, FieldContext, TResult> resolve)
    : ResultField<T, TResult>(name)
{
    public Func<T, FieldContext, TResult> Resolve { get; } = resolve;

    public override TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor) => visitor.VisitContext(this);
}

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
