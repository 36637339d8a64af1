using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution.Coercion;

/// <summary>Tests CoerceArgumentValues (specification, section 6.4.1).</summary>
public sealed class ArgumentTests
{
    private enum Color
    {
        Red,
        DarkBlue,
    }

    private sealed record Range(int? From, int? To, bool HasTo);

    private sealed record Filter(
        IReadOnlyList<Color>? Colors,
        Range? Range,
        string Name,
        IReadOnlyList<Range?>? Ranges
    );

    private sealed record Choice(string? Name, int? Number);

    private static readonly TestServer Server = new(
        """
        type Query {
          echo(int: Int, withDefault: Int = 7, text: String, float: Float, yes: Boolean, id: ID, color: Color,
            date: Date): String!
          required(int: Int!, withDefault: Int! = 3): String!
          lists(ints: [Int], whole: [Int!], colors: [Color!], deep: [[Int]!], texts: [String!] = ["a", "b"],
            dates: [Date]): String!
          filter(filter: Filter = {name: "default", colors: [DARK_BLUE]}): String!
          choice(choice: Choice!): String!
          late(int: Int = 1): String!
        }
        enum Color { RED DARK_BLUE }
        scalar Date
        input Range { from: Int  to: Int = 9 }
        input Filter { colors: [Color!]  range: Range = {from: 1}  name: String! = "unnamed"  ranges: [Range] }
        input Choice @oneOf { name: String  number: Int }
        """,
        static schema =>
        {
            schema.Enum<Color>("Color");
            schema.Scalar<DateOnly>(
                "Date",
                static (date, writer) => writer.WriteString(date, "O"),
                static (input, out date) => DateOnly.TryParse(input.String, out date),
                "a date"
            );
            schema.Input<Range>(
                "Range",
                static fields => new(fields.Get<int?>("from"), fields.Get<int?>("to"), fields.Has("to"))
            );
            schema.Input<Filter>(
                "Filter",
                static fields =>
                    new(
                        fields.Get<IReadOnlyList<Color>?>("colors"),
                        fields.Get<Range?>("range"),
                        fields.Get<string>("name"),
                        fields.Get<Range?[]?>("ranges")
                    )
            );
            schema.Input<Choice>(
                "Choice",
                static fields => new(fields.Get<string?>("name"), fields.Get<int?>("number"))
            );
            schema
                .Object<TestRoot>("Query")
                .Field("echo", static (_, field) => Echo(field.Arguments))
                .Field(
                    "required",
                    static (_, field) => $"{field.Arguments.Get<int>("int")} {field.Arguments.Get<int>("withDefault")}"
                )
                .Field("lists", static (_, field) => Lists(field.Arguments))
                .Field(
                    "filter",
                    static arguments => arguments.Get<Filter?>("filter"),
                    static (_, filter) => Show(filter)
                )
                .Field(
                    "choice",
                    static arguments => arguments.Get<Choice>("choice"),
                    static (_, choice) => $"{choice.Name} {choice.Number}"
                )
                .Batch(
                    "late",
                    static arguments => arguments.Get<int?>("int"),
                    static (roots, number) => roots.Select(_ => $"{number}")
                );
        }
    );

    private static string Echo(Arguments arguments)
    {
        string Show<T>(string name) =>
            !arguments.Has(name) ? "" : $"{name}={arguments.Get<T>(name)?.ToString() ?? "null"} ";
        return (
            Show<int?>("int")
            + Show<int?>("withDefault")
            + Show<string?>("text")
            + Show<double?>("float")
            + Show<bool?>("yes")
            + Show<string?>("id")
            + Show<Color?>("color")
            + Show<DateOnly?>("date")
        ).TrimEnd();
    }

    private static string Lists(Arguments arguments)
    {
        static string Show<T>(IEnumerable<T>? items) =>
            items is null ? "null" : $"[{string.Join(",", items.Select(static item => item?.ToString() ?? "null"))}]";
        var deep = arguments.Get<int?[][]?>("deep")?.Select(Show);
        return Show(arguments.Get<int?[]?>("ints"))
            + Show(arguments.Get<IEnumerable<int>?>("whole"))
            + Show(arguments.Get<IReadOnlyList<Color>?>("colors"))
            + Show(deep)
            + Show(arguments.Get<IReadOnlyList<string>?>("texts"))
            + Show(arguments.Get<IReadOnlyList<DateOnly?>?>("dates"));
    }

    private static string Show(Filter? filter) =>
        filter is null
            ? "none"
            : string.Join(
                " ",
                filter.Name,
                filter.Colors is null ? "-" : string.Join("+", filter.Colors),
                Show(filter.Range),
                filter.Ranges is null ? "-" : string.Join("+", filter.Ranges.Select(Show))
            );

    private static string Show(Range? range) =>
        range is null ? "null" : $"{range.From}..{range.To}{(range.HasTo ? "" : "?")}";

    [Theory]
    [InlineData("echo", "withDefault=7")]
    [InlineData("echo(int: null, withDefault: null)", "int=null withDefault=null")]
    [InlineData(
        """echo(int: -5, withDefault: 2, text: "x", float: 1, yes: true, id: 12, color: DARK_BLUE, """
            + """date: "2025-10-19")""",
        "int=-5 withDefault=2 text=x float=1 yes=True id=12 color=DarkBlue date=10/19/2025"
    )]
    [InlineData("required(int: 1)", "1 3")]
    [InlineData("required(int: 1, withDefault: 2)", "1 2")]
    [InlineData("lists", "nullnullnullnull[a,b]null")]
    [InlineData(
        "lists(ints: [1, null], whole: [1, 2], colors: [RED, DARK_BLUE], deep: [[1, null], []], texts: [], "
            + "dates: [null])",
        "[1,null][1,2][Red,DarkBlue][[1,null],[]][][null]"
    )]
    [InlineData("lists(ints: 1, whole: 2, colors: RED, deep: 3, texts: null)", "[1][2][Red][[3]]nullnull")]
    [InlineData("filter", "default DarkBlue 1..9 -")]
    [InlineData("filter(filter: null)", "none")]
    [InlineData("filter(filter: {})", "unnamed - 1..9 -")]
    [InlineData(
        """filter(filter: {name: "n", range: null, ranges: [{from: 2}, null, {to: null}]})""",
        "n - null 2..9+null+.."
    )]
    [InlineData("filter(filter: {colors: RED, range: {to: 4}})", "unnamed Red ..4 -")]
    [InlineData("""choice(choice: {name: "x"})""", "x ")]
    [InlineData("late", "1")]
    [InlineData("late(int: 5)", "5")]
    public async Task Literals_and_defaults_become_typed_values(string field, string value) =>
        Assert.Equal($"{{\"data\":{{\"v\":\"{value}\"}}}}", await Server.AskAsync($$"""{ v: {{field}} }"""));

    [Theory]
    [InlineData("($v: Int)", "echo(int: $v)", "{}", "withDefault=7")]
    [InlineData("($v: Int)", "echo(int: $v)", """{"v":null}""", "int=null withDefault=7")]
    [InlineData("($v: Int)", "echo(int: $v)", """{"v":4}""", "int=4 withDefault=7")]
    [InlineData("($v: Int = 5)", "echo(int: $v)", "{}", "int=5 withDefault=7")]
    [InlineData("($v: Int)", "echo(withDefault: $v)", "{}", "withDefault=7")]
    [InlineData("($v: Int)", "echo(withDefault: $v)", """{"v":null}""", "withDefault=null")]
    [InlineData("($v: Int)", "required(int: 1, withDefault: $v)", "{}", "1 3")]
    [InlineData("($v: Int!)", "required(int: $v)", """{"v":2}""", "2 3")]
    [InlineData(
        "($v: Color!)",
        "lists(colors: [RED, $v])",
        """{"v":"DARK_BLUE"}""",
        "nullnull[Red,DarkBlue]null[a,b]null"
    )]
    [InlineData("($v: [Int!])", "lists(ints: $v, whole: $v)", """{"v":[1,2]}""", "[1,2][1,2]nullnull[a,b]null")]
    [InlineData("($v: Int)", "lists(ints: [1, $v])", "{}", "[1,null]nullnullnull[a,b]null")]
    [InlineData("($v: [Int!]!)", "lists(deep: [$v, []])", """{"v":[1]}""", "nullnullnull[[1],[]][a,b]null")]
    [InlineData("($v: [[Int!]!]!)", "lists(deep: $v)", """{"v":[[1],[]]}""", "nullnullnull[[1],[]][a,b]null")]
    [InlineData("($v: String!)", "filter(filter: {name: $v})", """{"v":"n"}""", "n - 1..9 -")]
    [InlineData(
        "($v: Range)",
        "filter(filter: {range: $v, ranges: [$v]})",
        """{"v":{"from":3}}""",
        "unnamed - 3..9 3..9"
    )]
    [InlineData("($v: Range)", "filter(filter: {range: $v})", "{}", "unnamed - 1..9 -")]
    [InlineData("($v: [Range!])", "filter(filter: {ranges: $v})", """{"v":[{"to":1}]}""", "unnamed - 1..9 ..1")]
    [InlineData(
        "($v: Filter)",
        "filter(filter: $v)",
        """{"v":{"colors":["RED"],"ranges":{"from":4}}}""",
        "unnamed Red 1..9 4..9"
    )]
    [InlineData("($v: Filter)", "filter(filter: $v)", "{}", "default DarkBlue 1..9 -")]
    [InlineData("($v: Int!)", "choice(choice: {number: $v})", """{"v":4}""", " 4")]
    [InlineData("($v: Int)", "late(int: $v)", """{"v":4}""", "4")]
    [InlineData(
        "($v: Date)",
        "lists(dates: [$v, \\\"2025-01-01\\\"])",
        """{"v":"2025-10-19"}""",
        "nullnullnullnull[a,b][10/19/2025,01/01/2025]"
    )]
    public async Task Variables_stand_wherever_their_type_fits(
        string definition,
        string field,
        string variables,
        string value
    ) =>
        Assert.Equal(
            $"{{\"data\":{{\"v\":\"{value}\"}}}}",
            await Server.AskAsync(
                $"query{definition} {{ v: {field.Replace("\\\"", "\"", StringComparison.Ordinal)} }}",
                variables
            )
        );

    [Theory]
    [InlineData(
        "{ v: lists(ints: [[[1, null], []], null], texts: [[[[\"a\"]]]]) }",
        null,
        "[[[1,null],[]],null] [[[[a]]]]"
    )]
    [InlineData("{ v: lists(ints: 1, texts: \"a\") }", null, "[[[1]]] [[[[a]]]]")]
    [InlineData("{ v: lists }", null, "null [[[[b]]]]")]
    [InlineData(
        "query($v: [[[Int!]!]!]) { v: lists(ints: $v) }",
        """{"v":[[[1,2],[3]],[]]}""",
        "[[[1,2],[3]],[]] [[[[b]]]]"
    )]
    [InlineData(
        "query($v: [[[[String!]!]!]!]) { v: lists(texts: $v) }",
        """{"v":[[[["x"],[]]]]}""",
        "null [[[[x],[]]]]"
    )]
    [InlineData(
        "query($v: [Int]) { v: lists(ints: [[$v, null]]) }",
        """{"v":[4,null]}""",
        "[[[4,null],null]] [[[[b]]]]"
    )]
    public async Task Lists_are_typed_to_any_depth(string query, string? variables, string value)
    {
        static string Show(object? value) =>
            value is System.Collections.IEnumerable list and not string
                ? $"[{string.Join(",", list.Cast<object?>().Select(Show))}]"
                : value?.ToString() ?? "null";
        var server = new TestServer(
            """type Query { lists(ints: [[[Int]]], texts: [[[[String!]!]!]!] = [[[["b"]]]]): String! }""",
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Field(
                        "lists",
                        static arguments =>
                            (
                                arguments.Get<int?[]?[]?[]?>("ints"),
                                arguments.Get<IReadOnlyList<IReadOnlyList<IReadOnlyList<int?>?>?>?>("ints"),
                                arguments.Get<IReadOnlyList<IReadOnlyList<string[]>[]>?>("texts")
                            ),
                        static (_, read) => $"{Show(read.Item2)} {Show(read.Item3)}"
                    )
        );

        Assert.Equal($"{{\"data\":{{\"v\":\"{value}\"}}}}", await server.AskAsync(query, variables));
    }

    [Theory]
    [InlineData(
        "($v: Int = 1)",
        "required(int: 1, withDefault: $v)",
        """{"v":null}""",
        "Argument \\\"withDefault\\\" of non-null type \\\"Int!\\\" must not be null."
    )]
    [InlineData("($v: Color = RED)", "lists(colors: [$v])", """{"v":null}""", "is null")]
    public async Task A_variable_that_is_null_where_it_may_not_be_fails_the_field(
        string definition,
        string field,
        string variables,
        string message
    )
    {
        var answer = await Server.AskAsync($"query{definition} {{ a: echo v: {field} }}", variables);

        Assert.Contains(message, answer);
        Assert.Contains(""" "path":["v"] """.Trim(), answer);
        Assert.EndsWith(""" "data":null} """.Trim(), answer);
    }

    [Theory]
    [InlineData("required(int: 1, withDefault: $v)", 55)]
    [InlineData("lists(ints: 1, whole: [2, $v])", 47)]
    public async Task An_argument_that_does_not_fit_is_reported_where_it_is_given(string field, int column) =>
        Assert.Contains(
            $$""" "locations":[{"line":1,"column":{{column}}}],"path":["v"] """.Trim(),
            await Server.AskAsync($"query($v: Int = 1) {{ v: {field} }}", """{"v":null}""")
        );

    [Fact]
    public async Task A_plan_that_is_used_again_coerces_the_new_variables()
    {
        const string query = "query($v: Int) { a: echo(int: $v) b: late(int: $v) }";

        Assert.Equal("""{"data":{"a":"int=1 withDefault=7","b":"1"}}""", await Server.AskAsync(query, """{"v":1}"""));
        Assert.Equal("""{"data":{"a":"int=2 withDefault=7","b":"2"}}""", await Server.AskAsync(query, """{"v":2}"""));
        Assert.Equal("""{"data":{"a":"withDefault=7","b":"1"}}""", await Server.AskAsync(query));
    }

    [Fact]
    public async Task An_argument_that_is_read_wrongly_is_reported_with_what_there_is()
    {
        var server = new TestServer(
            "type Query { a(first: Int): Int  b(first: Int): Int }",
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Field("a", static (_, field) => field.Arguments.Get<int?>("frist"))
                    .Field("b", static (_, field) => field.Arguments.Get<string>("first").Length)
        );

        await server.AskAsync("{ a b(first: 1) }");

        Assert.Equal("There is no argument 'frist'; there are first.", server.Exceptions[0].Message);
        Assert.Equal("'first' is Int and cannot be read as string; read it as int?.", server.Exceptions[1].Message);
    }
}
