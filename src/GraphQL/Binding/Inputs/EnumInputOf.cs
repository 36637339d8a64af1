using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An enum that is bound to <typeparamref name="T"/>.</summary>
internal sealed class EnumInputOf<T>(EnumType type, IReadOnlyDictionary<string, object> values)
    : EnumInput(type, values)
    where T : struct
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactoryOf<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactoryOf<T?>.Instance;

    public override bool Fits<TAsked>() => default(T) is TAsked;
}
