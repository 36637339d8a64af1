using System.Text;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>
/// Generates valid schemas that use the whole type system: interfaces that implement interfaces, covariant fields,
/// unions, lists of lists, default values, OneOf Input Objects, directives in all locations, extensions and
/// descriptions.
/// </summary>
/// <remarks>
/// Schemas use the enums of tests/Conformance/World, and at most as many object types as that folder has classes, so
/// that they can be executed.
/// </remarks>
internal sealed partial class SchemaGenerator
{
    private static readonly string[] ObjectNames = ["Tree", "Leaf", "Bird", "Stone", "River", "Cloud"];
    private static readonly string[] InterfaceNames = ["Node", "Living", "Named", "Wild"];
    private static readonly string[] UnionNames = ["Thing", "Being"];
    private static readonly string[] FieldNames =
    [
        "id",
        "name",
        "size",
        "kind",
        "next",
        "items",
        "owner",
        "parts",
        "note",
        "at",
        "self",
        "all",
        "first",
        "last",
    ];

    private const int DeepestList = 3;

    private readonly Dice _dice;
    private readonly List<string> _objects;
    private readonly List<string> _interfaces;
    private readonly List<string> _unions;
    private readonly Dictionary<string, List<string>> _implemented = [];
    private readonly Dictionary<string, List<string>> _interfaceFields = [];

    /// <summary>The names of the fields that an interface does not inherit from another interface.</summary>
    private readonly Dictionary<string, List<string>> _ownFields = [];

    /// <summary>
    /// The arguments and types of the fields of interfaces by name. Fields with the same name are the same in all
    /// interfaces, so that a type can implement any of them.
    /// </summary>
    private readonly Dictionary<string, string> _sharedFields = [];

    private readonly StringBuilder _sdl = new();

    private SchemaGenerator(Dice dice)
    {
        _dice = dice;
        _objects = dice.Pick(ObjectNames, 1 + dice.Below(ObjectNames.Length));
        _interfaces = dice.Pick(InterfaceNames, dice.Below(InterfaceNames.Length + 1));
        _unions = dice.Pick(UnionNames, dice.Below(UnionNames.Length + 1));
        _inputs = dice.Pick(InputNames, dice.Below(InputNames.Length + 1));
        _enums = dice.Pick(Enums.Keys.ToList(), dice.Below(Enums.Count + 1));
        _scalars = dice.Pick(ScalarNames, dice.Below(ScalarNames.Length + 1));
        _hasDirectives = dice.OneIn(2);
        Outputs = [.. BuiltIn, .. _enums, .. _scalars, .. _objects, .. _interfaces, .. _unions, .. _objects];
    }

    /// <summary>The types that fields can return. Objects are listed twice, to be chosen more often.</summary>
    private List<string> Outputs { get; }

    /// <summary>Returns a schema in the schema definition language.</summary>
    public static string Next(Dice dice)
    {
        var generator = new SchemaGenerator(dice);
        generator.Write();
        return generator._sdl.ToString();
    }

    private void Write()
    {
        var definitions = new List<Action> { WriteRoots, WriteDirectives };
        foreach (var name in _interfaces)
            PlanInterface(name);
        definitions.AddRange(_inputs.Select(name => (Action)(() => WriteInput(name))));
        definitions.AddRange(_enums.Select(name => (Action)(() => WriteEnum(name))));
        definitions.AddRange(_scalars.Select(name => (Action)(() => WriteScalar(name))));
        foreach (var name in _objects)
            _implemented[name] = Implemented(_interfaces);
        foreach (var name in _unions)
            _members[name] = _dice.Pick(_objects, 1 + _dice.Below(_objects.Count));
        definitions.AddRange(_interfaces.Select(name => (Action)(() => WriteInterface(name))));
        definitions.AddRange(_unions.Select(name => (Action)(() => WriteUnion(name))));
        definitions.AddRange(
            _objects.Select(name => (Action)(() => WriteFieldsType("type", name, FieldsOfObject(name))))
        );
        foreach (var write in _dice.Shuffle(definitions))
            write();
    }

    private void WriteRoots()
    {
        var isRenamed = _dice.OneIn(3);
        var (query, mutation) = isRenamed ? ("Root", "Change") : ("Query", "Mutation");
        var hasMutation = _dice.OneIn(2);
        var hasSubscription = _dice.OneIn(4);
        if (isRenamed)
        {
            var others =
                (hasMutation ? $" mutation: {mutation}" : "") + (hasSubscription ? " subscription: Subscription" : "");
            var roots = $"query: {query}{others}";
            _sdl.Append($"{Texts.Description(_dice, 2)}schema{Applied("SCHEMA")} {{ {roots} }}\n");
        }

        WriteFieldsType("type", query, OwnFields(6));
        if (hasMutation)
            WriteFieldsType("type", mutation, OwnFields(4));
        if (hasSubscription)
            WriteFieldsType("type", "Subscription", OwnFields(3));
    }

    /// <summary>Returns some of the interfaces, with all interfaces that these implement.</summary>
    private List<string> Implemented(IEnumerable<string> candidates) =>
        [.. _dice.Some(candidates, 2).SelectMany(name => _implemented[name].Append(name)).Distinct()];

    /// <summary>Plans an interface that implements only earlier ones, so that there are no cycles.</summary>
    private void PlanInterface(string name)
    {
        _implemented[name] = Implemented(_implemented.Keys.ToList());
        var inherited = Inherited(name);
        _ownFields[name] = _dice.Pick([.. FieldNames.Except(inherited.Keys)], 1 + _dice.Below(3));
        foreach (var field in _ownFields[name])
            _sharedFields.TryAdd(field, $"{Arguments()}: {Type(Outputs)}");
        _interfaceFields[name] =
        [
            .. inherited.Select(static field => $"{field.Key}{field.Value}"),
            .. _ownFields[name].Select(field => $"{field}{_sharedFields[field]}{Applied("FIELD_DEFINITION")}"),
        ];
    }

    /// <summary>Returns the fields that a type inherits from its interfaces.</summary>
    private Dictionary<string, string> Inherited(string name) =>
        _implemented[name]
            .SelectMany(interfaceName => _ownFields[interfaceName])
            .Distinct()
            .ToDictionary(static field => field, field => _sharedFields[field]);

    private List<string> FieldsOfObject(string name)
    {
        var inherited = Inherited(name);
        var fields = inherited
            .Select(field => $"{field.Key}{Covariant(field.Value)}{Applied("FIELD_DEFINITION")}")
            .ToList();
        fields.AddRange(OwnFields(3, inherited.Keys));
        return fields;
    }

    /// <summary>
    /// Returns the arguments and type of an inherited field. The type is sometimes stricter than that of the interface:
    /// non-null, or one of the possible objects.
    /// </summary>
    private string Covariant(string signature)
    {
        if (!signature.EndsWith('!') && _dice.OneIn(3))
            return $"{signature}!";
        var named = signature[(signature.LastIndexOf(": ", StringComparison.Ordinal) + 2)..];
        var objects = _objects.FindAll(type => _implemented[type].Contains(named) || IsMember(named, type));
        return objects.Count > 0 && _dice.OneIn(3) ? signature[..^named.Length] + _dice.Pick(objects) : signature;
    }

    private bool IsMember(string union, string type) =>
        _members.TryGetValue(union, out var members) && members.Contains(type);

    private List<string> OwnFields(int most, IEnumerable<string>? taken = null)
    {
        var free = FieldNames.Except(taken ?? []).ToList();
        return
        [
            .. _dice
                .Pick(free, 1 + _dice.Below(most))
                .Select(name =>
                    $"{Texts.Description(_dice)}{name}{Arguments()}: {Type(Outputs)}{Deprecated()}"
                    + Applied("FIELD_DEFINITION")
                ),
        ];
    }

    private void WriteFieldsType(string keyword, string name, List<string> fields)
    {
        var interfaces = _implemented.GetValueOrDefault(name) ?? [];
        var first = _dice.OneIn(5) ? "& " : "";
        var implements =
            interfaces.Count == 0 ? "" : $" implements {first}{string.Join(" & ", _dice.Shuffle(interfaces))}";
        var location = keyword == "type" ? "OBJECT" : "INTERFACE";
        var extended = _dice.OneIn(6) && fields.Count > 1 ? fields[^1..] : [];
        var inPlace = fields[..^extended.Count];
        var body = string.Join("\n  ", inPlace);
        _sdl.Append($"{Texts.Description(_dice)}{keyword} {name}{implements}{Applied(location)} {{\n  {body}\n}}\n");
        if (extended.Count > 0)
            _sdl.Append($"extend {keyword} {name} {{ {extended[0]} }}\n");
    }

    private void WriteInterface(string name) => WriteFieldsType("interface", name, _interfaceFields[name]);

    private void WriteUnion(string name)
    {
        var members = _members[name];
        _sdl.Append($"{Texts.Description(_dice)}union {name}{Applied("UNION")} = {string.Join(" | ", members)}\n");
    }

    private string Type(IReadOnlyList<string> named, int depth = 0)
    {
        var inner = depth < DeepestList && _dice.OneIn(4) ? $"[{Type(named, depth + 1)}]" : _dice.Pick(named);
        return _dice.OneIn(4) ? $"{inner}!" : inner;
    }
}
