using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>A scalar, enum or input object, nullable or not.</summary>
internal sealed class NamedInputShape(GraphQLType type, NamedInput named) : InputShape(type)
{
    public NamedInput Named { get; } = named;

    public override string ClrName => ClrNames.Of(Named.ClrType) + (IsNonNull ? "" : "?");

    public override ArrayFactory Arrays => IsNonNull ? Named.Arrays : Named.NullableArrays;

    public override object? Typed(object? coerced) =>
        Named is ObjectInput input && coerced is IReadOnlyDictionary<string, object?> fields
            ? input.Create(fields)
            : coerced;

    protected override bool FitsValue<T>() => Named.Fits<T>();
}
