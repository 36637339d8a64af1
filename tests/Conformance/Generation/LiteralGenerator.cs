using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>Generates literals for input types, which are wrong as often as asked for.</summary>
/// <param name="dice">The source of randomness.</param>
/// <param name="faults">One value in so many is wrong; 0 makes right values only.</param>
internal sealed class LiteralGenerator(Dice dice, int faults)
{
    private const int Deepest = 3;

    private static readonly string[] Wrong =
    [
        "null",
        "1",
        "-7",
        "\"x\"",
        "true",
        "NOPE",
        "NORTH",
        "{}",
        "[]",
        "[[]]",
        "1.5",
        "99999999999",
        "{x: 1}",
        "[null]",
        "\"\"",
        "[1, \"x\", {y: RED}]",
        "nOrTh",
        "\"NORTH\"",
        "{x: {y: [1]}}",
    ];

    private static readonly string[] Integers = ["0", "1", "-1", "7", "42", "2147483647", "-2147483648", "-0"];

    private static readonly string[] Floats = ["1.5", "-0.25", "1e3", "1E-7", "12.5e+10", "3", "0.1", "1e21"];

    private static readonly string[] Words = ["\"a\"", "\"word\"", "\"abc\"", "\"\"\"block\"\"\""];

    private static readonly string[] AnyScalars = ["1", "\"x\"", "true", "{a: [1, {b: null}]}", "[]", "ENUM", "2.5"];

    /// <summary>
    /// Returns a variable for a position, or null. The parameters are the expected type, whether the position has a
    /// default value, and whether it is a field of a OneOf Input Object.
    /// </summary>
    public Func<GraphQLType, bool, bool, string?>? Variable { get; init; }

    public string Literal(GraphQLType type, bool hasDefault = false, bool isOneOf = false, int depth = 0)
    {
        if (Variable is not null && dice.OneIn(4) && Variable(type, hasDefault, isOneOf) is { } variable)
            return variable;
        if (faults > 0 && dice.OneIn(faults))
            return dice.Pick(Wrong);
        if (type is not NonNullType && !isOneOf && dice.OneIn(8))
            return "null";

        return type.Nullable switch
        {
            ListType list => List(list, depth),
            InputObjectType input => Object(input, depth),
            EnumType enumType => dice.Pick(enumType.Values).Name,
            var scalar => Scalar(scalar.Named.Name),
        };
    }

    private string List(ListType list, int depth)
    {
        // A value that is not a list stands for a list of one item.
        if (dice.OneIn(6) && Single(list, depth) is var single && single[0] != '[' && single != "null")
            return single;

        var items = dice.Repeat(depth > Deepest ? 0 : dice.Below(4), _ => Literal(list.OfType, depth: depth + 1));
        return $"[{string.Join(dice.OneIn(3) ? " " : ", ", items)}]";
    }

    /// <summary>
    /// Returns a literal for one item, without variables: a variable in the position of a list must be a list.
    /// </summary>
    private string Single(ListType list, int depth) =>
        new LiteralGenerator(dice, faults).Literal(list.OfType, depth: depth + 1);

    private string Object(InputObjectType input, int depth)
    {
        var fields = input.IsOneOf ? [dice.Pick(input.Fields)] : FieldsOf(input, depth);
        if (Faulty())
            fields.Add(dice.Pick(input.Fields));
        if (Faulty())
            fields.RemoveAt(dice.Below(fields.Count));
        var given = dice.Shuffle(fields)
            .Select(field =>
                $"{field.Name}: {Literal(field.Type, field.DefaultValue is not null, input.IsOneOf, depth + 1)}"
            )
            .ToList();
        if (Faulty())
            given.Add("nothing: 1");
        return $"{{{string.Join(", ", given)}}}";

        bool Faulty() => faults > 0 && dice.OneIn(faults * 2) && fields.Count > 0;
    }

    private List<InputValue> FieldsOf(InputObjectType input, int depth) =>
        [.. input.Fields.Where(field => field.IsRequired || (depth < Deepest && dice.OneIn(2)))];

    private string Scalar(string name) =>
        name switch
        {
            "Int" => dice.Pick(Integers),
            "Float" => dice.OneIn(3) ? dice.Pick(Integers) : dice.Pick(Floats),
            "Boolean" => dice.OneIn(2) ? "true" : "false",
            "ID" => dice.OneIn(3) ? dice.Pick(Integers) : Texts.Any(dice),
            "Even" => $"{dice.Below(50) * 2}",
            "Word" => dice.Pick(Words),
            "String" => Texts.Any(dice),
            _ => dice.Pick(AnyScalars),
        };
}
