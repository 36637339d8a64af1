using System.Text;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>An enum, whose members are boxed once, here.</summary>
internal abstract class EnumBinding : InputBinding
{
    protected EnumBinding(EnumType type, IReadOnlyDictionary<string, object> values)
        : base(type)
    {
        EnumType = type;
        Values = [.. values.Select(static pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))];
        foreach (var value in type.Values)
            if (values.TryGetValue(value.Name, out var member))
                value.Value = member;
    }

    public EnumType EnumType { get; }

    /// <summary>The boxed members by their names in the schema.</summary>
    public IReadOnlyList<(byte[] Name, object Member)> Values { get; }
}

/// <summary>An enum that is bound to <typeparamref name="T"/>.</summary>
internal sealed class EnumBinding<T>(EnumType type, IReadOnlyDictionary<string, object> values)
    : EnumBinding(type, values)
    where T : struct
{
    public override Type ClrType => typeof(T);

    public override ArrayFactory Arrays => ArrayFactory<T>.Instance;

    public override ArrayFactory NullableArrays => ArrayFactory<T?>.Instance;

    public override bool Fits<TAsked>() => default(T) is TAsked;
}
