using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

/// <summary>Turns the values of one input type into C# values.</summary>
internal abstract class InputShape(GraphQLType type)
{
    /// <summary>The type, with its non-null wrapper where it has one.</summary>
    public GraphQLType Type { get; } = type;

    public bool IsNonNull => Type is NonNullType;

    /// <summary>The C# type that a resolver reads a value as, for messages.</summary>
    public abstract string ClrName { get; }

    /// <summary>
    /// Tells whether every coerced value, null included unless the type is non-null, can be read as
    /// <typeparamref name="T"/>.
    /// </summary>
    public bool Fits<T>() => (IsNonNull || default(T) is null) && FitsValue<T>();

    /// <summary>Makes the typed arrays for lists of this.</summary>
    public abstract ArrayFactory Arrays { get; }

    /// <summary>
    /// Turns what literal coercion gives into a typed value. Parts that are typed already, since they were variables,
    /// stay as they are, but for arrays whose items may be null here and could not there.
    /// </summary>
    public abstract object? Typed(object? coerced);

    protected abstract bool FitsValue<T>();
}

/// <summary>The shape of a scalar, enum or input object, nullable or not.</summary>
internal sealed class NamedInputShape(GraphQLType type, InputBinding binding) : InputShape(type)
{
    public InputBinding Binding { get; } = binding;

    public override string ClrName => ClrNames.Of(Binding.ClrType) + (IsNonNull ? "" : "?");

    public override ArrayFactory Arrays => IsNonNull ? Binding.Arrays : Binding.NullableArrays;

    public override object? Typed(object? coerced) =>
        Binding is InputObjectBinding input && coerced is IReadOnlyDictionary<string, object?> fields
            ? input.Create(fields)
            : coerced;

    protected override bool FitsValue<T>() => Binding.Fits<T>();
}

/// <summary>The shape of a list, whose values are arrays of the item's C# type.</summary>
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

/// <summary>Makes the shapes of input types, wrappers included.</summary>
internal sealed class InputShapes(IReadOnlyDictionary<string, InputBinding> named)
{
    /// <summary>Returns the shape of a type. Null where the named type inside is not bound.</summary>
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
