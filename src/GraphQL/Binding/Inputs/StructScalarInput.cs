using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>A custom scalar that is bound to a struct.</summary>
internal sealed class StructScalarInput<T>(ScalarType type, ScalarParser<T> parse, string expected)
    : CustomScalarInput(type, expected)
    where T : struct
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactoryOf<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactoryOf<T?>.Instance;

    public override object? Parse(ScalarInput input) => parse(input, out var value) ? value : null;

    public override bool Fits<TAsked>() => default(T) is TAsked;
}
