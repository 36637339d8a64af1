using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>A named input type, whose values become C# values of one type.</summary>
internal abstract class InputBinding(NamedType type)
{
    public NamedType Type { get; } = type;

    public abstract Type ClrType { get; }

    public abstract ArrayFactory Arrays { get; }

    /// <summary>Makes arrays whose items may be null.</summary>
    public abstract ArrayFactory NullableArrays { get; }

    /// <summary>Returns whether a value that is not null can be read as <typeparamref name="T"/>.</summary>
    public abstract bool Fits<T>();
}

/// <summary>A scalar of the specification (section 3.5).</summary>
internal sealed class BuiltInBinding : InputBinding
{
    private readonly object _sample;

    private BuiltInBinding(NamedType type, object sample, ArrayFactory arrays, ArrayFactory nullableArrays)
        : base(type)
    {
        _sample = sample;
        Arrays = arrays;
        NullableArrays = nullableArrays;
    }

    public override Type ClrType => _sample.GetType();

    public override ArrayFactory Arrays { get; }

    public override ArrayFactory NullableArrays { get; }

    public override bool Fits<T>() => _sample is T;

    /// <summary>Finds the input of a scalar. Null for a scalar that the specification does not have.</summary>
    public static BuiltInBinding? Of(ScalarType type) =>
        type.Name switch
        {
            "Int" => OfStruct<int>(type),
            "Float" => OfStruct<double>(type),
            "Boolean" => OfStruct<bool>(type),
            "String" or "ID" => new BuiltInBinding(
                type,
                "",
                ArrayFactory<string>.Instance,
                ArrayFactory<string?>.Instance
            ),
            _ => null,
        };

    private static BuiltInBinding OfStruct<T>(ScalarType type)
        where T : struct => new(type, default(T), ArrayFactory<T>.Instance, ArrayFactory<T?>.Instance);
}
