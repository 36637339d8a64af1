using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An input object, and the reader that makes an object of its fields.</summary>
internal abstract class InputObjectBinding(InputObjectType type) : InputBinding(type)
{
    public InputObjectType ObjectType { get; } = type;

    /// <summary>
    /// The fields in the order of the schema. Set when the schema is bound, since types may refer to each other.
    /// </summary>
    public InputField[] Fields { get; set; } = [];

    public abstract object Create(Arguments fields);

    /// <param name="fields">
    /// The result of literal coercion: an entry for each field that has a value, defaults included.
    /// </param>
    public object Create(IReadOnlyDictionary<string, object?> fields)
    {
        var values = new object?[Fields.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = fields.TryGetValue(Fields[i].Name, out var value)
                ? Fields[i].Shape.Typed(value)
                : Arguments.Absent;
        return Create(new Arguments(Fields, values));
    }
}

/// <summary>An input object that is bound to <typeparamref name="T"/>.</summary>
internal sealed class InputObjectBinding<T>(InputObjectType type, Func<Arguments, T> read) : InputObjectBinding(type)
    where T : class
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactory<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactory<T?>.Instance;

    public override object Create(Arguments fields) => read(fields);

    public override bool Fits<TAsked>() => typeof(TAsked).IsAssignableFrom(typeof(T));
}
