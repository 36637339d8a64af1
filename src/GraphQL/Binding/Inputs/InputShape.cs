using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>What the values of one input type become.</summary>
internal abstract class InputShape(GraphQLType type)
{
    /// <summary>With its non-null wrapper, where it has one.</summary>
    public GraphQLType Type { get; } = type;

    public bool IsNonNull => Type is NonNullType;

    /// <summary>As what C# type a resolver reads it, for messages.</summary>
    public abstract string ClrName { get; }

    /// <summary>Whether every coerced value, null included unless the type is non-null, can be read as <typeparamref name="T"/>.</summary>
    public bool Fits<T>() => (IsNonNull || default(T) is null) && FitsValue<T>();

    /// <summary>A typed array for a list of this.</summary>
    public abstract ArrayFactory Arrays { get; }

    /// <summary>
    /// The typed value of what literal coercion gives. Parts that are typed already, since they were variables, stay as they are
    /// but for arrays whose items may be null here and could not there.
    /// </summary>
    public abstract object? Typed(object? coerced);

    protected abstract bool FitsValue<T>();
}
