using Serverless.GraphQL.Binding.Shapes;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>A field that knows the C# type of its object and of its result.</summary>
internal abstract class ResultField<T, TResult>(string name) : FieldBindingOf<T>(name)
{
    public sealed override Type ResultType => typeof(TResult);

    /// <summary>Set when the schema is built.</summary>
    public ShapeOf<TResult> Shape { get; private set; } = null!;

    public sealed override void SetShape(Shape shape) => Shape = (ShapeOf<TResult>)shape;
}
