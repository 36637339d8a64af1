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

/// <summary>A list; its values are arrays of the item's C# type.</summary>
internal sealed class ListInputShape(GraphQLType type, InputShape item) : InputShape(type)
{
    private readonly ArrayFactory _items = item.Arrays;

    public InputShape Item { get; } = item;

    public override string ClrName => $"IReadOnlyList<{Item.ClrName}>" + (IsNonNull ? "" : "?");

    public override ArrayFactory Arrays => _items.OfArrays;

    public override object? Typed(object? coerced) =>
        coerced switch
        {
            List<object?> items => _items.Create(items.ConvertAll(Item.Typed)),
            Array array => _items.IsMade(array) ? array : _items.Create([.. array.Cast<object?>().Select(Item.Typed)]),
            _ => coerced,
        };

    public Array Create(IReadOnlyList<object?> items) => _items.Create(items);

    protected override bool FitsValue<T>() => _items.Fits<T>();
}

/// <summary>The shapes of input types, wrappers included.</summary>
internal sealed class InputShapes(IReadOnlyDictionary<string, NamedInput> named)
{
    /// <summary>Null where the named type inside was not bound.</summary>
    public InputShape? Of(GraphQLType type) => Of(type, type is NonNullType nonNull ? nonNull.OfType : type);

    private InputShape? Of(GraphQLType type, GraphQLType nullable) =>
        nullable switch
        {
            ListType list => Of(list.OfType) is { } item ? new ListInputShape(type, item) : null,
            NamedType namedType when named.TryGetValue(namedType.Name, out var input) => new NamedInputShape(
                type,
                input
            ),
            _ => null,
        };
}
