using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>Generates values of variables as JSON, which are wrong as often as asked for.</summary>
/// <param name="dice">The source of randomness.</param>
/// <param name="faults">One value in so many is wrong; 0 makes right values only.</param>
internal sealed class VariablesGenerator(Dice dice, int faults)
{
    private const int Deepest = 3;

    private static readonly string[] Wrong =
    [
        "null",
        "1",
        "-7",
        "\"x\"",
        "true",
        "\"NOPE\"",
        "{}",
        "[]",
        "[[]]",
        "1.5",
        "99999999999",
        "{\"x\": 1}",
        "[null]",
        "\"\"",
        "[1, \"x\", {\"y\": \"RED\"}]",
        "1e400",
        "[[[1]]]",
        "{\"x\": {\"y\": [1]}}",
    ];

    private static readonly string[] Integers =
    [
        "0",
        "1",
        "-1",
        "42",
        "2147483647",
        "-2147483648",
        "1.0",
        "1e3",
        "-0",
        "2e0",
    ];

    private static readonly string[] Floats = ["1.5", "-0.25", "1e3", "1E-7", "12.5e+10", "3", "0.1", "1e21"];

    private static readonly string[] Texts =
    [
        "\"\"",
        "\"a b\"",
        "\"\\u00e9\"",
        "\"\\ud83d\\ude00\"",
        "\"😀\"",
        "\"\\n\\\"\\\\\"",
        "\"\\u0000\"",
        "\"ښه\"",
    ];

    /// <summary>Returns a JSON object with values for the variables, some of which are left out.</summary>
    public string Values(IEnumerable<(string Name, GraphQLType Type, bool HasDefault)> variables)
    {
        var entries = variables
            .Where(variable => !IsLeftOut(variable.Type, variable.HasDefault))
            .Select(variable => $"\"{variable.Name}\": {Value(variable.Type)}")
            .ToList();
        if (dice.OneIn(8))
            entries.Add("\"unknown\": [1, {\"a\": null}]");
        return $"{{{string.Join(", ", dice.Shuffle(entries))}}}";
    }

    private bool IsLeftOut(GraphQLType type, bool hasDefault) =>
        type is NonNullType && !hasDefault ? faults > 0 && dice.OneIn(faults * 2) : dice.OneIn(3);

    private string Value(GraphQLType type, bool isOneOf = false, int depth = 0)
    {
        if (faults > 0 && dice.OneIn(faults))
            return dice.Pick(Wrong);
        if (type is not NonNullType && !isOneOf && dice.OneIn(6))
            return "null";

        return type.Nullable switch
        {
            ListType list => List(list, depth),
            InputObjectType input => Object(input, depth),
            EnumType enumType => $"\"{dice.Pick(enumType.Values).Name}\"",
            var scalar => Scalar(scalar.Named.Name),
        };
    }

    private string List(ListType list, int depth)
    {
        // A value that is not a list stands for a list of one item.
        var single = dice.OneIn(6) ? Value(list.OfType, depth: depth + 1) : "null";
        if (single[0] != '[' && single != "null")
            return single;

        var items = dice.Repeat(depth > Deepest ? 0 : dice.Below(4), _ => Value(list.OfType, depth: depth + 1));
        return $"[{string.Join(", ", items)}]";
    }

    private string Object(InputObjectType input, int depth)
    {
        List<InputValue> fields = input.IsOneOf
            ? [dice.Pick(input.Fields)]
            : [.. input.Fields.Where(field => field.IsRequired || (depth < Deepest && dice.OneIn(2)))];
        if (faults > 0 && dice.OneIn(faults * 2) && fields.Count > 0)
            fields.RemoveAt(dice.Below(fields.Count));
        var entries = fields
            .Select(field => $"\"{field.Name}\": {Value(field.Type, input.IsOneOf, depth + 1)}")
            .ToList();
        if (faults > 0 && dice.OneIn(faults * 2))
            entries.Add("\"nothing\": {}");
        return $"{{{string.Join(", ", dice.Shuffle(entries))}}}";
    }

    private string Scalar(string name) =>
        name switch
        {
            "Int" => dice.Pick(Integers),
            "Float" => dice.OneIn(3) ? dice.Pick(Integers) : dice.Pick(Floats),
            "Boolean" => dice.OneIn(2) ? "true" : "false",
            "ID" => dice.OneIn(3) ? dice.Pick(Integers) : dice.Pick(Texts),
            "Even" => $"{dice.Below(50) * 2}",
            "Word" => "\"word\"",
            _ => dice.Pick(Texts),
        };
}
