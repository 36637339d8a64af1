using Serverless.Conformance.Tests.Generation;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Validation;

/// <summary>
/// Generates documents whose fields, fragments, arguments and variables often fit the schema, but rarely each other:
/// unlike <see cref="DocumentGenerator"/>, it uses few names, so that fields of one response name meet and conflict.
/// </summary>
/// <param name="schema">The schema that the documents ask.</param>
/// <param name="dice">The source of randomness.</param>
internal sealed class RandomDocuments(Schema schema, Dice dice)
{
    private static readonly string[] Aliases = ["x", "y", "z"];
    private static readonly string[] FragmentNames = ["A", "B", "C", "D", "E"];
    private static readonly string[] Variables = ["$v", "$w"];
    private static readonly string[] VariableTypes =
    [
        "Int",
        "Int!",
        "String",
        "Boolean!",
        "Kind",
        "[String]",
        "Point",
        "CatInput!",
        "Nope",
        "Dog",
    ];

    private static readonly string[] Constants = ["1", "\"x\"", "null", "true"];

    private static readonly string[] Values =
    [
        "1",
        "\"s\"",
        "true",
        "null",
        "PERSON",
        "SIT",
        "JUMP",
        "$v",
        "$w",
        "[1]",
        "[$w]",
        "{x: 1, y: 2}",
        "1.5",
        "{}",
        "[]",
        "{tag: \"a\"}",
        "{cat: {name: $v}}",
        "{kinds: [PERSON], limit: $v}",
    ];

    private static readonly string[] Directives =
    [
        "@include(if: $v)",
        "@skip(if: true)",
        "@once",
        "@once @once",
        "@tag(name: \"x\") @tag(name: $w)",
        "@nope",
        "@onField",
        "@onFragmentSpread",
    ];

    private readonly CompositeType[] _types =
    [
        .. schema
            .Types.Values.OfType<CompositeType>()
            .Where(static type => !type.Name.StartsWith("__", StringComparison.Ordinal)),
    ];

    private int _fragments;

    /// <summary>Whether to leave out variables and directives, so that most errors are about merging fields.</summary>
    public bool FieldsOnly { get; init; }

    public string Next()
    {
        _fragments = dice.Below(FragmentNames.Length + 1);
        var operations = Enumerable.Range(0, dice.OneIn(8) ? 2 : 1).Select(Operation);
        var fragments = FragmentNames.Take(_fragments).Select(Fragment);
        return string.Join("\n", operations.Concat(fragments));
    }

    private string Operation(int number) => $"query Q{number} {VariableDefinitions()}{Selections(schema.QueryType, 3)}";

    private string Fragment(string name)
    {
        var type = dice.Pick(_types);
        return $"fragment {name} on {type} {Selections(type, 2)}";
    }

    private string VariableDefinitions()
    {
        if (FieldsOnly || dice.OneIn(3))
            return "";

        return $"({string.Join(", ", Variables.Select(Definition))}) ";

        string Definition(string name) =>
            $"{name}: {dice.Pick(VariableTypes)}{(dice.OneIn(4) ? $" = {dice.Pick(Constants)}" : "")}";
    }

    private string Selections(CompositeType? type, int depth) =>
        $"{{ {string.Join(" ", Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Selection(type, depth)))} }}";

    private string Selection(CompositeType? type, int depth) =>
        dice.Below(10) switch
        {
            < 2 when _fragments > 0 => $"...{dice.Pick(FragmentNames[.._fragments])}{Applied()}",
            < 4 when depth > 0 => InlineFragment(type, depth),
            _ => Field(type, depth),
        };

    private string InlineFragment(CompositeType? type, int depth)
    {
        if (dice.OneIn(6))
            return $"...{Applied()} {Selections(type, depth - 1)}";

        var condition =
            dice.OneIn(12) || type is null ? dice.Pick(_types) : dice.Pick([.. schema.GetPossibleTypes(type), type]);
        return $"... on {condition}{Applied()} {Selections(condition, depth - 1)}";
    }

    private string Field(CompositeType? type, int depth)
    {
        var definition = type is FieldsType { Fields: var fields } && !dice.OneIn(40) ? dice.Pick([.. fields]) : null;
        var name = definition?.Name ?? dice.Pick(["__typename", "nothing", "name"]);
        var alias = dice.OneIn(3) && name != "__typename" ? $"{dice.Pick(Aliases)}: " : "";
        var inner = definition?.Type.Named as CompositeType;
        var hasSelections = inner is null ? dice.OneIn(40) : !dice.OneIn(30);
        var selections =
            !hasSelections ? ""
            : depth > 0 ? $" {Selections(inner, depth - 1)}"
            : " { __typename }";
        return $"{alias}{name}{Arguments(definition)}{Applied()}{selections}";
    }

    private string Arguments(FieldDefinition? field)
    {
        var given = (field?.Arguments ?? [])
            .Where(_ => !dice.OneIn(3))
            .Select(argument => $"{argument.Name}: {Value()}")
            .ToList();
        if (!FieldsOnly && dice.OneIn(25))
            given.Add("bogus: 1");
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Value() => FieldsOnly ? dice.Pick(["1", "2", "SIT", "HEEL"]) : dice.Pick(Values);

    private string Applied() => !FieldsOnly && dice.OneIn(12) ? $" {dice.Pick(Directives)}" : "";
}
