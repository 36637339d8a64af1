using Serverless.GraphQL.Binding.Inputs;
using Serverless.GraphQL.Binding.Shapes;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Fields;

/// <summary>The resolver of one field.</summary>
internal abstract class FieldBinding(string name)
{
    public string Name { get; } = name;

    public abstract Type ResultType { get; }

    /// <summary>Whether the field may wait.</summary>
    public virtual bool IsBatch => false;

    /// <summary>Whether the resolver has no way to see arguments.</summary>
    public virtual bool IgnoresArguments => false;

    /// <summary>Reads the arguments as the resolver will. Null where only the resolver itself reads them.</summary>
    public virtual Action<Arguments>? ReadArguments => null;

    /// <summary>The field of the schema. Set when the schema is bound.</summary>
    public FieldDefinition Definition { get; set; } = null!;

    /// <summary>The arguments in the order of the schema. Set when the schema is bound.</summary>
    public InputField[] Arguments { get; set; } = [];

    /// <param name="shape">The shape of <see cref="ResultType"/>.</param>
    public abstract void SetShape(Shape shape);
}

/// <summary>The resolver of a field of objects of one C# type.</summary>
internal abstract class FieldBinding<T>(string name) : FieldBinding(name)
{
    public abstract TOut Accept<TOut>(IFieldVisitor<T, TOut> visitor);
}

/// <summary>Treats each kind of field of <typeparamref name="T"/> in its own way.</summary>
internal interface IFieldVisitor<T, out TOut>
{
    TOut VisitPlain<TResult>(PlainField<T, TResult> field);

    TOut VisitContext<TResult>(ContextField<T, TResult> field);

    TOut VisitArguments<TArguments, TResult>(ArgumentsField<T, TArguments, TResult> field);

    TOut VisitBatch<TResult>(BatchField<T, TResult> field);
}
