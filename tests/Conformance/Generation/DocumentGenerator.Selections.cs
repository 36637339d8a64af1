using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>The part that generates fields, fragments, arguments and directives.</summary>
internal sealed partial class DocumentGenerator
{
    private static readonly string[] Aliases = ["x", "y", "id", "name", "next"];

    /// <summary>
    /// The field, arguments and type of each response name. They are the same everywhere in a document, so that all of
    /// its fields can be merged.
    /// </summary>
    private readonly Dictionary<string, string> _meanings = [];

    /// <summary>The arguments with which each field was selected, and the variables that they use.</summary>
    private readonly Dictionary<FieldDefinition, List<(string Text, List<string> Variables)>> _arguments = [];

    private string Selections(CompositeType type, int depth)
    {
        var selections = dice.Repeat(1 + dice.Below(depth > 1 ? 5 : 3), _ => Selection(type, depth));
        return $"{{ {string.Join(dice.OneIn(4) ? "\n" : " ", selections)} }}";
    }

    private string Selection(CompositeType type, int depth) =>
        dice.Below(10) switch
        {
            0 or 1 when Spread(type, depth) is { } spread => spread,
            2 or 3 when depth > 0 => InlineFragment(type, depth),
            _ => Field(type, depth),
        };

    private string? Spread(CompositeType type, int depth)
    {
        var name = dice.Pick(FragmentNames);
        if (Fault())
            return Noted(dice.OneIn(3) ? "Nope" : name);
        if (_open.Contains(name))
            return null;
        if (!_fragments.TryGetValue(name, out var known))
        {
            if (depth == 0)
                return null;
            AddFragment(name, Overlapping(type), depth - 1);
        }
        else if (!schema.DoTypesOverlap(known.Type, type))
        {
            return null;
        }

        return Noted(name);

        string Noted(string spread)
        {
            _part.Spreads.Add(spread);
            return $"...{spread}{Applied("FRAGMENT_SPREAD")}";
        }
    }

    private string InlineFragment(CompositeType type, int depth)
    {
        if (dice.OneIn(5))
            return $"...{Applied("INLINE_FRAGMENT")} {Selections(type, depth - 1)}";
        var condition = Fault() ? dice.Pick(_types) : Overlapping(type);
        var name = Fault(4) ? dice.Pick(["Nope", "Int"]) : condition.Name;
        return $"... on {name}{Applied("INLINE_FRAGMENT")} {Selections(condition, depth - 1)}";
    }

    /// <summary>Returns a type that shares an object type with the given one.</summary>
    private CompositeType Overlapping(CompositeType type) =>
        dice.OneIn(4) ? type : dice.Pick([.. _types.Where(other => schema.DoTypesOverlap(type, other)), type]);

    private string Field(CompositeType type, int depth)
    {
        FieldDefinition[] fields = [.. ((type as FieldsType)?.Fields ?? []).Where(IsComparable)];
        if (depth == 0)
            fields = [.. fields.Where(static field => field.Type.Named is not CompositeType)];
        if (fields.Length == 0 || dice.OneIn(12))
            return TypeName();
        if (type == schema.QueryType && dice.OneIn(16))
            return MetaField();
        if (Fault(2))
            return dice.Pick(["nothing", "__schema { types { name } }", "idd", "nmae", "id { a }", "__type"]);

        var field = dice.Pick(fields);
        var arguments = Arguments(field);
        var key = ResponseKey(field, arguments);
        var alias = key == field.Name ? "" : $"{key}: ";
        return $"{alias}{field.Name}{arguments}{Applied("FIELD")}{SubSelections(field, depth)}";
    }

    private string SubSelections(FieldDefinition field, int depth)
    {
        if (field.Type.Named is not CompositeType type)
            return Fault(4) ? " { a }" : "";
        return Fault(4) ? "" : $" {Selections(type, depth - 1)}";
    }

    private string TypeName() =>
        dice.OneIn(3) ? $"{KeyFor("t", "__typename")}: __typename{Applied("FIELD")}" : "__typename";

    private string MetaField()
    {
        var name = dice.Pick([.. schema.Types.Values.Where(IsOwn).Select(static type => type.Name), "Nope", "Int"]);
        var key = KeyFor("meta", name);
        var type = (CompositeType)schema.Types["__Type"];
        return $"{key}: __type(name: \"{name}\"){Applied("FIELD")} {Selections(type, 2)}";
    }

    /// <summary>
    /// Returns whether responses agree on the field. Implementations describe introspection types in their own words,
    /// and print default values in their own way.
    /// </summary>
    private static bool IsComparable(FieldDefinition field) =>
        field.Node is not null || field.Name is not ("description" or "defaultValue");

    private string ResponseKey(FieldDefinition field, string arguments)
    {
        var wanted = dice.OneIn(4) ? dice.Pick(Aliases) : field.Name;
        return Fault() ? wanted : KeyFor(wanted, $"{field.Name}{arguments}: {field.Type}");
    }

    /// <summary>Returns the wanted response name, with a number if it already has another meaning.</summary>
    private string KeyFor(string wanted, string meaning)
    {
        var key = wanted;
        for (var number = 1; !_meanings.TryAdd(key, meaning) && _meanings[key] != meaning; number++)
            key = $"{wanted}{number}";
        return key;
    }

    /// <summary>
    /// Returns arguments for a field: sometimes those of an earlier selection, so that the two can be merged.
    /// </summary>
    private string Arguments(FieldDefinition field)
    {
        if (field.Arguments.Count == 0)
            return Fault(3) ? "(nothing: 1)" : "";

        // Release 16 accepts null for the argument of introspection fields. The specification does not (section 4.2).
        if (field.Node is null)
            return dice.Pick(["", "(includeDeprecated: true)", "(includeDeprecated: false)"]);
        if (!_arguments.TryGetValue(field, out var earlier))
            _arguments[field] = earlier = [];
        if (earlier.Count > 0 && dice.OneIn(2))
        {
            var (text, variables) = dice.Pick(earlier);
            _part.Variables.UnionWith(variables);
            return text;
        }

        var used = new List<string>();
        var made = MakeArguments(field.Arguments, used);
        earlier.Add((made, used));
        return made;
    }

    private string MakeArguments(IEnumerable<InputValue> definitions, List<string> used)
    {
        var literals = new LiteralGenerator(dice, faults * 4) { Variable = UseVariable };
        var given = definitions
            .Where(definition => definition.IsRequired ? !Fault() : dice.OneIn(2))
            .Select(definition => Argument(definition, literals))
            .ToList();
        if (Fault())
            given.Add(given.Count > 0 && dice.OneIn(2) ? given[0] : "bogus: 1");
        return given.Count == 0 ? "" : $"({string.Join(", ", dice.Shuffle(given))})";

        string? UseVariable(GraphQLType type, bool hasDefault, bool isOneOf)
        {
            if (Fault() && _variables.All.Count > 0)
                return Noted(dice.Pick(_variables.All).Name);
            return _variables.For(type, hasDefault, isOneOf) is { } name ? Noted(name) : null;
        }

        string Noted(string name)
        {
            used.Add(name);
            _part.Variables.Add(name);
            return $"${name}";
        }
    }

    private static string Argument(InputValue definition, LiteralGenerator literals) =>
        $"{definition.Name}: {literals.Literal(definition.Type, definition.DefaultValue is not null)}";

    /// <summary>Returns some directives for a location.</summary>
    private string Applied(string location)
    {
        var directives = new List<string>();
        if (IsSelection(location) && dice.OneIn(8))
            directives.Add(Condition(dice.OneIn(2) ? "skip" : "include"));
        foreach (var directive in schema.Directives.Values)
        {
            // The reason of @deprecated is nullable in release 16, but non-null in the specification (section 3.13.3).
            if (directive.Name is "skip" or "include" or "deprecated")
                continue;
            var applies = directive.Locations.Contains(location);
            if (!(applies ? dice.OneIn(12) : Fault(8)))
                continue;
            directives.Add(Directive(directive));
            if (directive.IsRepeatable ? dice.OneIn(3) : Fault(2))
                directives.Add(Directive(directive));
        }

        if (Fault(8))
            directives.Add(dice.Pick(["@nope", "@skip", "@include(if: 1)", "@skip(if: true) @skip(if: true)", "@tga"]));
        return string.Concat(directives.Select(static directive => $" {directive}"));
    }

    private static bool IsSelection(string location) => location is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT";

    private string Condition(string name) => $"@{name}{MakeArguments(schema.Directives[name].Arguments, [])}";

    /// <summary>
    /// Returns a directive whose arguments are constants, since it may be applied to the definition of a variable.
    /// </summary>
    private string Directive(DirectiveDefinition directive)
    {
        var literals = new LiteralGenerator(dice, faults * 4);
        var given = directive
            .Arguments.Where(definition => definition.IsRequired || dice.OneIn(2))
            .Select(definition => Argument(definition, literals))
            .ToList();
        return $"@{directive.Name}{(given.Count == 0 ? "" : $"({string.Join(", ", given)})")}";
    }
}
