using Serverless.Conformance.Tests.Execution;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.World;

/// <summary>Finds the rule that makes the values of a type.</summary>
internal sealed class WorldValues(Schema schema, IReadOnlyDictionary<ObjectType, ThingType> classes)
{
    private static readonly string[] Texts =
    [
        "",
        "plain",
        "é \u2028 😀",
        "\"quoted\" \\ / \b\f\n\r\t",
        "\u0000\u001f\u007f",
        "ښه ورځ",
        "line\nline",
    ];

    private static readonly double[] Floats =
    [
        0,
        1,
        -1.5,
        0.1,
        1e21,
        1e-7,
        5e-324,
        1.7976931348623157e308,
        123456.789,
        9_007_199_254_740_992,
    ];

    /// <param name="type">The type of the field.</param>
    /// <param name="isWide">Whether an Int may be too large.</param>
    public ValueRule Of(GraphQLType type, bool isWide)
    {
        var isNonNull = type is NonNullType;
        return type.Nullable switch
        {
            ListType list => Of(list.OfType, isWide).List(isNonNull),
            ObjectType objectType => classes[objectType].Values(isNonNull),
            CompositeType abstractType => Abstract(abstractType, isNonNull),
            var leaf => Leaf(leaf.Named.Name, isNonNull, isWide),
        };
    }

    private ValueRule<Thing?> Abstract(CompositeType type, bool isNonNull)
    {
        var possible = schema
            .GetPossibleTypes(type)
            .OrderBy(static concrete => concrete.Name, StringComparer.Ordinal)
            .ToList();
        return new ValueRule<Thing?>(draw =>
        {
            if (Fate.IsNull(draw.Hash, isNonNull))
                return null;
            if (possible.Count == 0 || draw.IsWrong)
                return new Stray(draw.Hash);
            return classes[possible[(int)(draw.Roll("type") % possible.Count)]].New(draw.Hash);
        });
    }

    private static ValueRule Leaf(string name, bool isNonNull, bool isWide) =>
        name switch
        {
            "Int" when isWide => Struct(
                isNonNull,
                static draw => draw.IsWrong ? 3_000_000_000L : (int)draw.Roll("leaf")
            ),
            "Int" => Struct(isNonNull, static draw => (int)draw.Roll("leaf")),
            "Float" => Struct(isNonNull, static draw => draw.IsWrong ? double.NaN : Pick(Floats, draw)),
            "Boolean" => Struct(isNonNull, static draw => draw.Roll("leaf") % 2 == 1),
            "ID" => Class(isNonNull, static draw => $"id{draw.Roll("leaf")}"),
            "String" => Class(isNonNull, static draw => draw.Echo ?? Pick(Texts, draw)),
            "Even" => Struct(
                isNonNull,
                static draw => new Even(draw.IsWrong ? 7 : (int)(draw.Roll("leaf") % 1000) * 2)
            ),
            "Word" => Class(
                isNonNull,
                static draw => new Word(draw.IsWrong ? "NO WORD" : "word"[(int)(draw.Roll("leaf") % 4)..])
            ),
            "Compass" => Struct(
                isNonNull,
                static draw => Member(draw, Compass.East, Compass.North, Compass.South, Compass.West)
            ),
            "Flag" => Struct(isNonNull, static draw => Member(draw, Flag.Off, Flag.On)),
            _ => Struct(isNonNull, static draw => Member(draw, Level.Low, Level.Middle, Level.VeryHigh)),
        };

    private static ValueRule Struct<T>(bool isNonNull, Func<Draw, T> make)
        where T : struct =>
        isNonNull
            ? new ValueRule<T>(make)
            : new ValueRule<T?>(draw => Fate.IsNull(draw.Hash, false) ? null : make(draw));

    private static ValueRule<T?> Class<T>(bool isNonNull, Func<Draw, T> make)
        where T : class => new(draw => Fate.IsNull(draw.Hash, isNonNull) ? null : make(draw));

    /// <param name="draw">The draw. A wrong one gives a number that is not a member.</param>
    /// <param name="members">The members, in the alphabetical order of their names in a schema.</param>
    private static T Member<T>(Draw draw, params ReadOnlySpan<T> members)
        where T : struct, Enum =>
        draw.IsWrong ? (T)Enum.ToObject(typeof(T), 99) : members[(int)(draw.Roll("leaf") % members.Length)];

    private static T Pick<T>(T[] values, Draw draw) => values[draw.Roll("leaf") % values.Length];
}

internal enum Compass
{
    North,
    East,
    South,
    West,
}

internal enum Flag
{
    On,
    Off,
}

/// <summary>Its members' numbers are no count.</summary>
internal enum Level
{
    Low = 10,
    Middle = 5,
    VeryHigh = -1,
}
