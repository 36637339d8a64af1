using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>What a named input type's values become: C# values of one type.</summary>
internal abstract class NamedInput(NamedType type)
{
    public NamedType Type { get; } = type;

    public abstract Type ClrType { get; }

    public abstract ArrayFactory Arrays { get; }

    /// <summary>Arrays whose items may be null.</summary>
    public abstract ArrayFactory NullableArrays { get; }

    /// <summary>Whether a value that is not null can be read as <typeparamref name="T"/>.</summary>
    public abstract bool Fits<T>();
}
