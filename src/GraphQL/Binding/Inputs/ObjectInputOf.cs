using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An input object that is bound to <typeparamref name="T"/>.</summary>
internal sealed class ObjectInputOf<T>(InputObjectType type, Func<Arguments, T> read) : ObjectInput(type)
    where T : class
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactoryOf<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactoryOf<T?>.Instance;

    public override object Create(Arguments fields) => read(fields);

    public override bool Fits<TAsked>() => typeof(TAsked).IsAssignableFrom(typeof(T));
}
