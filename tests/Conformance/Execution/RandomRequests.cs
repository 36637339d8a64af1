using Serverless.GraphQL.Types;

namespace Serverless.Conformance.Tests.Execution;

/// <summary>Valid requests that nobody would think of, the same ones at every run.</summary>
/// <param name="schema">What they ask.</param>
/// <param name="random">Seeded.</param>
internal sealed class RandomRequests(Schema schema, Random random)
{
    private const int Deepest = 5;

    private static readonly Dictionary<string, string[]> Literals = new()
    {
        ["Int"] = ["0", "-7", "2147483647", "$int"],
        ["Int!"] = ["1", "$must"],
        ["Float"] = ["1", "2.5", "-1e3", "$float"],
        ["Float!"] = ["0.5", "3", "$float"],
        ["String"] = ["\"\"", "\"a b\"", "\"\"\"block\"\"\"", "$string"],
        ["Boolean"] = ["true", "false", "$yes", "$no"],
        ["ID"] = ["1", "\"x\"", "$id"],
        ["ID!"] = ["3", "\"17\"", "\"18\"", "22"],
        ["Color"] = ["RED", "DARK_BLUE", "$color"],
        ["Even"] = ["0", "-4"],
        ["[Int]"] = ["[]", "5", "[1, null, $int]"],
        ["[Int!]"] = ["[]", "5", "[1, $must]"],
        ["[[Int!]]"] = ["[[1], null, []]", "3", "[4, 5]"],
        ["Point"] = ["{x: 1}", "{x: $must, y: $int, label: $string, color: $color}", "{x: 1, near: {x: 2, near: []}}", "$point"],
        ["Point!"] = ["{x: 3}", "{x: 1, even: 2, near: [{x: 2}]}"],
        ["[Point!]"] = ["{x: 1}", "[{x: 1}, {x: 2, y: null}]", "[]"],
        ["Which"] = ["{id: 5}", "{name: \"n\"}", "{point: {x: 1}}"],
    };

    private static readonly string[] Directives =
        ["@include(if: $yes)", "@skip(if: $no)", "@include(if: $no)", "@skip(if: true)", "@include(if: true) @skip(if: $no)"];

    private static readonly string[] Variables =
    [
        "{}",
        """{"int": 5, "float": 1.5, "string": "s", "id": "i", "color": "GREEN", "point": {"x": 9, "y": null}, "no": true}""",
        """{"int": null, "string": null, "id": 4, "color": null, "point": null, "must": 8, "yes": false}""",
    ];

    private int _aliases;

    public Request Next()
    {
        _aliases = 0;
        const string Definitions =
            "($int: Int, $must: Int! = 3, $float: Float! = 2, $string: String, $id: ID, $color: Color = RED, $point: Point, "
            + "$yes: Boolean! = true, $no: Boolean! = false)";
        return new Request($"query Random{Definitions} {Selections(schema.QueryType, 0)}{AllUsed}", Pick(Variables));
    }

    // Every variable has to be used.
    private const string AllUsed =
        "\nfragment Used on Query { used: echo(int: $int, float: $float, string: $string, id: $id, color: $color, point: $point, "
        + "list: [$must]) @include(if: $yes) @skip(if: $no) }";

    private string Selections(CompositeType type, int depth)
    {
        var selections = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Selection(type, depth)).ToList();
        if (depth == 0) selections.Add("...Used");
        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Selection(CompositeType type, int depth)
    {
        FieldDefinition[] fields = [.. (type as FieldsType)?.Fields ?? []];
        if (depth == Deepest) fields = [.. fields.Where(static field => field.Type.Named is not CompositeType)];
        if (fields is [] || OneIn(5)) return Fragment(type, depth);
        return OneIn(12) ? $"{Alias()}__typename" : Field(Pick(fields), depth);
    }

    private string Fragment(CompositeType type, int depth)
    {
        if (depth == Deepest) return $"{Alias()}__typename";
        var others = schema.Types.Values.OfType<CompositeType>().Where(other => schema.DoTypesOverlap(type, other));
        var condition = OneIn(4) ? type : Pick([.. others]);
        return $"... on {condition} {Directive()}{Selections(condition, depth + 1)}";
    }

    private string Field(FieldDefinition field, int depth)
    {
        var given = field.Arguments.Where(argument => argument.IsRequired || OneIn(2)).Select(Argument).ToList();
        var arguments = given is [] ? "" : $"({string.Join(", ", given)})";
        var selections = field.Type.Named is CompositeType type ? Selections(type, depth + 1) : "";
        var alias = arguments is "" && OneIn(2) ? "" : Alias();
        return $"{alias}{field.Name}{arguments} {Directive()}{selections}";
    }

    private string Argument(InputValue argument) => $"{argument.Name}: {Pick(Literals[argument.Type.ToString()])}";

    /// <summary>One of its own where two fields of one name could differ in arguments, which validation refuses.</summary>
    private string Alias() => $"_{++_aliases}: ";

    private string Directive() => OneIn(6) ? $"{Pick(Directives)} " : "";

    private bool OneIn(int count) => random.Next(count) == 0;

    private T Pick<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
