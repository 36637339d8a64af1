using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>The part that generates inputs, enums, scalars and directives.</summary>
internal sealed partial class SchemaGenerator
{
    private const string CustomDirectives = """
        directive @tag(name: String! = "t", weight: Int = 1) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
          | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | SCALAR | SCHEMA | FIELD
          | QUERY | MUTATION
        directive @once(note: String) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | QUERY
          | VARIABLE_DEFINITION | SUBSCRIPTION | OBJECT

        """;

    private static readonly string[] BuiltIn = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] InputNames = ["Point", "Filter", "Choice", "Range"];
    private static readonly string[] ScalarNames = ["Even", "Word"];
    private static readonly string[] InputFieldNames = ["x", "y", "label", "near", "kinds", "deep"];
    private static readonly string[] ArgumentNames = ["first", "where", "by", "is"];

    private static readonly Dictionary<string, string[]> Enums = new()
    {
        ["Compass"] = ["NORTH", "EAST", "SOUTH", "WEST"],
        ["Flag"] = ["ON", "OFF"],
        ["Level"] = ["LOW", "MIDDLE", "VERY_HIGH"],
    };

    private readonly List<string> _inputs;
    private readonly List<string> _enums;
    private readonly List<string> _scalars;
    private readonly Dictionary<string, List<string>> _members = [];
    private readonly bool _hasDirectives;

    private IReadOnlyList<string> Inputs => [.. BuiltIn, .. _enums, .. _scalars, .. _inputs, .. _inputs];

    private IReadOnlyList<string> Leaves => [.. BuiltIn, .. _enums];

    private void WriteDirectives()
    {
        if (_hasDirectives)
            _sdl.Append(CustomDirectives);
    }

    private string Deprecated()
    {
        if (!_dice.OneIn(10))
            return "";
        return _dice.OneIn(2) ? " @deprecated" : $" @deprecated(reason: {Texts.Any(_dice)})";
    }

    private string Applied(string location)
    {
        if (!_hasDirectives || !_dice.OneIn(10))
            return "";
        if (location == "OBJECT" && _dice.OneIn(2))
            return " @once";
        return _dice.OneIn(3) ? " @tag @tag(weight: 2, name: \"é\")" : " @tag";
    }

    private void WriteInput(string name)
    {
        var isOneOf = name == "Choice";
        var fields = _dice.Pick(InputFieldNames, 1 + _dice.Below(4)).Select(field => InputField(field, isOneOf));
        var directives = (isOneOf ? " @oneOf" : "") + Applied("INPUT_OBJECT");
        _sdl.Append($"{Texts.Description(_dice)}input {name}{directives} {{\n  {string.Join("\n  ", fields)}\n}}\n");
    }

    /// <summary>
    /// Returns a field that neither requires an input object nor has one as its default value, so that there are no
    /// cycles.
    /// </summary>
    private string InputField(string name, bool isOneOf)
    {
        var others = isOneOf ? Inputs.Where(static input => input != "Choice") : Inputs;
        var type = Type(_dice.OneIn(3) ? [.. others] : [.. Leaves, .. _scalars]);
        if (isOneOf || _inputs.Contains(type.TrimEnd('!')))
            type = type.TrimEnd('!');
        var hasInput = _inputs.Exists(input => type.Contains(input, StringComparison.Ordinal));
        var value = isOneOf || hasInput || !_dice.OneIn(3) ? "" : DefaultValue(type);
        var isRequired = type.EndsWith('!') && value == "";
        var deprecated = isRequired ? "" : Deprecated();
        return $"{Texts.Description(_dice)}{name}: {type}{value}{deprecated}{Applied("INPUT_FIELD_DEFINITION")}";
    }

    /// <summary>Returns a default value for a type that does not contain input objects.</summary>
    private string DefaultValue(string type)
    {
        var enums = string.Join(
            " ",
            _enums.Select(static name => $"enum {name} {{ {string.Join(" ", Enums[name])} }}")
        );
        var sdl = $"{enums} scalar Even scalar Word type Query {{ a(b: {type}): Int }}";
        var parsed = Schema.Parse(sdl).QueryType.FindField("a")!.Arguments[0].Type;
        return $" = {new LiteralGenerator(_dice, 0).Literal(parsed)}";
    }

    private string Arguments()
    {
        if (!_dice.OneIn(3))
            return "";
        var arguments = _dice.Pick(ArgumentNames, 1 + _dice.Below(ArgumentNames.Length)).Select(Argument);
        return $"({string.Join(", ", arguments)})";
    }

    private string Argument(string name)
    {
        var type = Type(Inputs);
        var hasInput = _inputs.Exists(input => type.Contains(input, StringComparison.Ordinal));
        var value = !hasInput && _dice.OneIn(3) ? DefaultValue(type) : "";
        return $"{Texts.Description(_dice, 20)}{name}: {type}{value}{Applied("ARGUMENT_DEFINITION")}";
    }

    private void WriteEnum(string name)
    {
        var values = _dice.Shuffle(Enums[name]).Select(value => $"{value}{Deprecated()}{Applied("ENUM_VALUE")}");
        _sdl.Append($"{Texts.Description(_dice)}enum {name}{Applied("ENUM")} {{ {string.Join(" ", values)} }}\n");
    }

    private void WriteScalar(string name)
    {
        var url = _dice.OneIn(3) ? " @specifiedBy(url: \"https://example.org/é\")" : "";
        _sdl.Append($"{Texts.Description(_dice)}scalar {name}{url}{Applied("SCALAR")}\n");
    }
}
