using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>A custom scalar, which turns a client's value into a C# value, boxed where it is a struct.</summary>
/// <param name="expected">Describes a valid value in words that follow "expected".</param>
internal abstract class ScalarBinding(ScalarType type, string expected) : InputBinding(type)
{
    public string Expected { get; } = expected;

    /// <summary>Reads a value. Null where the input is not valid.</summary>
    public abstract object? Parse(ScalarInput input);
}

/// <summary>A custom scalar that is bound to a class.</summary>
internal sealed class ClassScalarBinding<T>(ScalarType type, ScalarParser<T> parse, string expected)
    : ScalarBinding(type, expected)
    where T : class
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactory<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactory<T?>.Instance;

    public override object? Parse(ScalarInput input) => parse(input, out var value) ? value : null;

    public override bool Fits<TAsked>() => typeof(TAsked).IsAssignableFrom(typeof(T));
}

/// <summary>A custom scalar that is bound to a struct.</summary>
internal sealed class StructScalarBinding<T>(ScalarType type, ScalarParser<T> parse, string expected)
    : ScalarBinding(type, expected)
    where T : struct
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactory<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactory<T?>.Instance;

    public override object? Parse(ScalarInput input) => parse(input, out var value) ? value : null;

    public override bool Fits<TAsked>() => default(T) is TAsked;
}
