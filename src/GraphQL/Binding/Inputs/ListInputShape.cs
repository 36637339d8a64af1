using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Binding.Inputs;

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
