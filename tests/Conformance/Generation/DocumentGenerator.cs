using Serverless.GraphQL.Language.Ast;
using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Generation;

/// <summary>
/// Generates documents for a schema, with fields that merge, nested fragments, variables and directives. It breaks
/// rules as often as it is asked to.
/// </summary>
/// <param name="schema">The schema for which documents are generated.</param>
/// <param name="dice">The source of randomness.</param>
/// <param name="faults">One choice in so many is wrong; 0 makes valid documents.</param>
internal sealed partial class DocumentGenerator(Schema schema, Dice dice, int faults)
{
    private const int Deepest = 4;

    private static readonly string[] FragmentNames = ["A", "B", "C", "D", "E"];

    private readonly DocumentVariables _variables = new(dice);
    private readonly Dictionary<string, (string Text, DocumentPart Part, CompositeType Type)> _fragments = [];
    private readonly HashSet<string> _open = [];
    private readonly CompositeType[] _types = [.. schema.Types.Values.OfType<CompositeType>().Where(IsOwn)];
    private DocumentPart _part = new();

    /// <summary>Whether documents may contain subscriptions, which can be validated but not executed.</summary>
    public bool WithSubscriptions { get; init; }

    public GeneratedDocument Next()
    {
        var count = dice.OneIn(4) ? 2 : 1;
        var operations = dice.Repeat(count, number => Operation(number, isNamed: count > 1 || dice.OneIn(2))).ToList();
        if (Fault())
            SpareFragment();
        var texts = operations
            .Select(operation => $"{operation.Head}{Definitions(operation.Part)}{operation.Body}")
            .Concat(_fragments.Values.Select(static fragment => fragment.Text))
            .ToList();
        if (Fault())
            texts.Add(dice.Pick([.. texts, "type T { a: Int }", "fragment A on Int { a }", "{ __typename }"]));
        return new GeneratedDocument(
            string.Join(dice.OneIn(2) ? "\n" : "\n\n", dice.Shuffle(texts)),
            [.. operations.Select(static operation => (operation.Name, operation.Type))],
            [.. _variables.All.Select(static variable => (variable.Name, variable.Type, variable.Default is not null))]
        );
    }

    private static bool IsOwn(NamedType type) => !type.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Returns whether to break a rule here, less often by the given factor.</summary>
    private bool Fault(int less = 1) => faults > 0 && dice.OneIn(faults * less);

    private (string Name, OperationType Type, string Head, DocumentPart Part, string Body) Operation(
        int number,
        bool isNamed
    )
    {
        var type = OperationTypeOf();
        var root = schema.RootType(type) ?? schema.QueryType;
        var part = _part = new DocumentPart();
        var body =
            type == OperationType.Subscription && !Fault() ? $"{{ {Field(root, 2)} }}" : Selections(root, Deepest);
        var name =
            isNamed || Fault(2)
                ? Fault(2)
                    ? "Q"
                    : $"Q{number}"
                : "";
        var keyword = type.ToString().ToLowerInvariant();
        var directives = Applied(type.ToString().ToUpperInvariant());
        var head = $"{(dice.OneIn(12) ? Texts.Description(dice, 1) : "")}{keyword} {name}";
        return (name, type, head, part, $"{directives} {body}");
    }

    private OperationType OperationTypeOf()
    {
        var hasSubscriptions = WithSubscriptions && (schema.SubscriptionType is not null || Fault());
        if (hasSubscriptions && dice.OneIn(4))
            return OperationType.Subscription;
        return (schema.MutationType is not null || Fault()) && dice.OneIn(4)
            ? OperationType.Mutation
            : OperationType.Query;
    }

    /// <summary>Returns definitions of the variables that an operation uses itself and through fragments.</summary>
    private string Definitions(DocumentPart part)
    {
        var used = Reached(part).SelectMany(static reached => reached.Variables).ToHashSet();
        var defined = _variables
            .All.Where(variable => used.Contains(variable.Name) ? !Fault(2) : Fault())
            .Select(Definition)
            .ToList();
        if (Fault(2) && defined.Count > 0)
            defined.Add(dice.Pick(defined));
        return defined.Count == 0 ? "" : $"({string.Join(dice.OneIn(3) ? " " : ", ", dice.Shuffle(defined))})";
    }

    private string Definition((string Name, GraphQLType Type, string? Default) variable)
    {
        string[] wrong = ["Nope", "Int", "[Int!]", "String!", $"{dice.Pick(_types)}", "Choice", "[[Boolean]]"];
        var type = Fault() ? dice.Pick(wrong) : $"{variable.Type}";
        var value =
            Fault() ? " = {x: [1]}"
            : variable.Default is null ? ""
            : $" = {variable.Default}";
        return $"${variable.Name}: {type}{value}{Applied("VARIABLE_DEFINITION")}";
    }

    /// <summary>Returns the part and all fragments that it spreads, directly or through others.</summary>
    private List<DocumentPart> Reached(DocumentPart part)
    {
        List<DocumentPart> reached = [part];
        for (var i = 0; i < reached.Count; i++)
        {
            var spread = reached[i].Spreads.Where(_fragments.ContainsKey).Select(name => _fragments[name].Part);
            reached.AddRange(spread.Except(reached).ToList());
        }

        return reached;
    }

    /// <summary>Adds a fragment that nothing spreads.</summary>
    private void SpareFragment()
    {
        var name = dice.Pick(FragmentNames);
        if (!_fragments.ContainsKey(name))
            AddFragment(name, dice.Pick(_types), 1);
    }

    private void AddFragment(string name, CompositeType type, int depth)
    {
        var outside = _part;
        var part = _part = new DocumentPart();
        _open.Add(name);
        var directives = Applied("FRAGMENT_DEFINITION");
        var condition = Fault(3) ? dice.Pick(["Nope", "Int", "Choice"]) : type.Name;
        _fragments[name] = ($"fragment {name} on {condition}{directives} {Selections(type, depth)}", part, type);
        _open.Remove(name);
        _part = outside;
    }
}

/// <summary>The names of the variables and fragments that one operation or fragment uses.</summary>
internal sealed class DocumentPart
{
    public HashSet<string> Variables { get; } = [];

    public HashSet<string> Spreads { get; } = [];
}

/// <summary>A generated document, with the operations and variables that a request must name.</summary>
/// <param name="Text">The operations and fragments.</param>
/// <param name="Operations">The names and kinds of the operations; an anonymous one has an empty name.</param>
/// <param name="Variables">The variables of all operations.</param>
internal sealed record GeneratedDocument(
    string Text,
    IReadOnlyList<(string Name, OperationType Type)> Operations,
    IReadOnlyList<(string Name, GraphQLType Type, bool HasDefault)> Variables
);
