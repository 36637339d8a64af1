using System.Text.Json;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>
/// Tests introspection (specification, section 4). The conformance tests compare the whole with the reference
/// implementation.
/// </summary>
public sealed class IntrospectionTests
{
    private enum Color
    {
        Red,
        Blue,
    }

    private sealed record Input(int A, IReadOnlyList<Color>? B, string? C);

    private sealed record Choice(int? A, int? B);

    private static readonly TestServer Server = new(
        """
        "What it is about."
        schema { query: Root  mutation: Change }
        "The start."
        type Root implements Node & Named {
          id: ID!
          name: String
          "An old one."
          old(arg: Int = 5, gone: [In!] @deprecated(reason: "no arg"), "About both."
            both: In = {a: 1, b: [RED], c: null}): [[Color!]]!
            @deprecated(reason: "too old")
          older: Int @deprecated
          union: Either
          date: Date
        }
        type Change { set: Int }
        interface Node { id: ID! }
        interface Named implements Node { id: ID!  name: String }
        union Either = Root | Change
        enum Color { RED  "Like the sky." BLUE @deprecated(reason: "sad") }
        input In { a: Int! = 3  b: [Color!] @deprecated  c: Date }
        input One @oneOf { a: Int  b: Int }
        "A day."
        scalar Date @specifiedBy(url: "https://example.com/date")
        directive @mark(with: String = "x\"y", not: Int @deprecated) repeatable on FIELD | INPUT_FIELD_DEFINITION
        """,
        static schema =>
        {
            schema.Interface<object>("Node");
            schema.Interface<object>("Named");
            schema.Union<object>("Either");
            schema.Enum<Color>("Color");
            schema.Input(
                "In",
                static fields => new Input(
                    fields.Get<int>("a"),
                    fields.Get<IReadOnlyList<Color>?>("b"),
                    fields.Get<string?>("c")
                )
            );
            schema.Input("One", static fields => new Choice(fields.Get<int?>("a"), fields.Get<int?>("b")));
            schema.Scalar<string>(
                "Date",
                static (date, writer) => writer.WriteString(date),
                static (input, out date) => (date = input.String) is not null,
                "a date"
            );
            schema
                .Object<TestRoot>("Root")
                .Field("id", static _ => "1")
                .Field("name", static string? (_) => null)
                .Field("old", static (_, _) => new Color[][] { [Color.Red] })
                .Field("older", static int? (_) => 1)
                .Field("union", static object (root) => root)
                .Field("date", static string? (_) => null);
            schema.Object<Version>("Change").Batch("set", static changes => changes.Select(static int? (_) => 1));
        }
    );

    private static async Task AssertAnswerAsync(string query, string data) =>
        Assert.Equal(
            TestServer.Data(data.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal)),
            await Server.AskAsync(query)
        );

    [Fact]
    public Task The_schema_names_its_root_types() =>
        AssertAnswerAsync(
            "{ __schema { description queryType { name } mutationType { name fields { name } } "
                + "subscriptionType { name } } }",
            """{"__schema":{"description":"What it is """
                + """about.","queryType":{"name":"Root"},"mutationType":{"name":"Change","fields":[{"name":"set"}"""
                + """]},"subscriptionType":null}}"""
        );

    [Fact]
    public async Task Types_come_in_the_order_of_the_document_followed_by_the_specified_ones()
    {
        using var answer = JsonDocument.Parse(await Server.AskAsync("{ __schema { types { name } } }"));

        var names = answer
            .RootElement.GetProperty("data")
            .GetProperty("__schema")
            .GetProperty("types")
            .EnumerateArray()
            .Select(static type => type.GetProperty("name").GetString())
            .ToList();
        Assert.Equal(["Root", "Change", "Node", "Named", "Either", "Color", "In", "One", "Date"], names.Take(9));
        Assert.Superset(
            new HashSet<string?>
            {
                "String",
                "Int",
                "Boolean",
                "ID",
                "__Schema",
                "__Type",
                "__TypeKind",
                "__Field",
                "__InputValue",
                "__EnumValue",
                "__Directive",
                "__DirectiveLocation",
            },
            names.ToHashSet()
        );
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData(
        "Root",
        """{"kind":"OBJECT","name":"Root","description":"The """
            + """start.","specifiedByURL":null,"isOneOf":null,"interfaces":[{"name":"Node"},"""
            + """{"name":"Named"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}"""
    )]
    [InlineData(
        "Named",
        """{"kind":"INTERFACE","name":"Named","description":null,"specifiedByURL":null,"isOneOf":null,"inte"""
            + """rfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Root"}]"""
            + ""","enumValues":null,"inputFields":null,"ofType":null}"""
    )]
    [InlineData(
        "Either",
        """{"kind":"UNION","name":"Either","description":null,"specifiedByURL":null,"isOneOf":null,"interfa"""
            + """ces":null,"possibleTypes":[{"name":"Root"},"""
            + """{"name":"Change"}],"enumValues":null,"inputFields":null,"ofType":null}"""
    )]
    [InlineData(
        "Color",
        """{"kind":"ENUM","name":"Color","description":null,"specifiedByURL":null,"isOneOf":null,"interface"""
            + """s":null,"possibleTypes":null,"enumValues":[{"name":"RED"}],"inputFields":null,"ofType":null}"""
    )]
    [InlineData(
        "In",
        """{"kind":"INPUT_OBJECT","name":"In","description":null,"specifiedByURL":null,"isOneOf":false,"int"""
            + """erfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"a"},"""
            + """{"name":"c"}],"ofType":null}"""
    )]
    [InlineData(
        "One",
        """{"kind":"INPUT_OBJECT","name":"One","description":null,"specifiedByURL":null,"isOneOf":true,"int"""
            + """erfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"a"},"""
            + """{"name":"b"}],"ofType":null}"""
    )]
    [InlineData(
        "Date",
        """{"kind":"SCALAR","name":"Date","description":"A """
            + """day.","specifiedByURL":"https://example.com/date","isOneOf":null,"interfaces":null,"possibleType"""
            + """s":null,"enumValues":null,"inputFields":null,"ofType":null}"""
    )]
    public async Task Each_kind_of_type_lists_its_own_members(string name, string type) =>
        Assert.Equal(
            TestServer.Data("{\"__type\":" + type + "}"),
            await Server.AskAsync(
                "query($name: String!) { __type(name: $name) { kind name description specifiedByURL isOneOf "
                    + "interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { "
                    + "name } } }",
                $$"""{"name":"{{name}}"}"""
            )
        );

    [Fact]
    public Task A_type_that_is_not_there_is_null() =>
        AssertAnswerAsync("""{ __type(name: "Nope") { name } }""", """{"__type":null}""");

    [Fact]
    public Task Deprecated_members_are_listed_only_when_asked_for() =>
        AssertAnswerAsync(
            """
            { t: __type(name: "Root") { fields { name }
                all: fields(includeDeprecated: true) { name isDeprecated deprecationReason } }
              e: __type(name: "Color") { 
                enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }
              i: __type(name: "In") { inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }
            """,
            """
            {"t":{"fields":[{"name":"id"},{"name":"name"},{"name":"union"},{"name":"date"}],
            "all":[{"name":"id","isDeprecated":false,"deprecationReason":null},
            {"name":"name","isDeprecated":false,"deprecationReason":null},
            {"name":"old","isDeprecated":true,"deprecationReason":"too old"},
            {"name":"older","isDeprecated":true,"deprecationReason":"No longer supported"},
            {"name":"union","isDeprecated":false,"deprecationReason":null},
            {"name":"date","isDeprecated":false,"deprecationReason":null}]},
            "e":{"enumValues":[{"name":"RED","description":null,"isDeprecated":false,"deprecationReason":null},
            {"name":"BLUE","description":"Like the sky.","isDeprecated":true,"deprecationReason":"sad"}]},
            "i":{"inputFields":[{"name":"a","isDeprecated":false,"deprecationReason":null},
            {"name":"b","isDeprecated":true,"deprecationReason":"No longer supported"},
            {"name":"c","isDeprecated":false,"deprecationReason":null}]}}
            """
        );

    [Fact]
    public async Task Arguments_have_their_types_and_default_values()
    {
        using var answer = JsonDocument.Parse(
            await Server.AskAsync(
                """
                { __type(name: "Root") { fields(includeDeprecated: true) {
                  name args { name } all: args(includeDeprecated: true) {
                    name description defaultValue isDeprecated
                    type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
                  type { kind ofType { kind ofType { kind ofType { kind ofType { name } } } } } } } }
                """
            )
        );

        var old = answer.RootElement.GetProperty("data").GetProperty("__type").GetProperty("fields")[2].GetRawText();
        Assert.Equal(
            """{"name":"old","args":[{"name":"arg"},"""
                + """{"name":"both"}],"all":[{"name":"arg","description":null,"defaultValue":"5","isDeprecated":f"""
                + """alse,"type":{"kind":"SCALAR","name":"Int","ofType":null}},"""
                + """{"name":"gone","description":null,"defaultValue":null,"isDeprecated":true,"type":{"kind":"LI"""
                + """ST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"INPUT_OBJECT","nam"""
                + """e":"In","ofType":null}}}},{"name":"both","description":"About both.","defaultValue":"{a: 1, """
                + """b: [RED], c: null}","isDeprecated":false,"type":{"kind":"INPUT_OBJECT","name":"In","ofType":"""
                + """null}}],"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"LIST","ofType":"""
                + """{"kind":"NON_NULL","ofType":{"name":"Color"}}}}}}""",
            old
        );
    }

    [Fact]
    public async Task Directives_list_their_locations()
    {
        using var answer = JsonDocument.Parse(
            await Server.AskAsync(
                "{ __schema { directives { name isRepeatable locations args { name defaultValue } all: "
                    + "args(includeDeprecated: true) { name } } } }"
            )
        );

        var directives = answer
            .RootElement.GetProperty("data")
            .GetProperty("__schema")
            .GetProperty("directives")
            .EnumerateArray()
            .ToList();
        Assert.Equal(
            """{"name":"mark","isRepeatable":true,"locations":["FIELD","INPUT_FIELD_DEFINITION"]"""
                + ""","args":[{"name":"with","defaultValue":"\"x\\\"y\""}],"all":[{"name":"with"},"""
                + """{"name":"not"}]}""",
            directives[0].GetRawText()
        );
        Assert.Equal(
            ["deprecated", "include", "mark", "oneOf", "skip", "specifiedBy"],
            directives.Select(static directive => directive.GetProperty("name").GetString()).Order()
        );
    }

    [Fact]
    public Task Meta_fields_mix_with_others_and_take_fragments_and_aliases() =>
        AssertAnswerAsync(
            "{ __typename id s: __schema { __typename q: queryType { ...T } } ...R } fragment T on "
                + "__Type { __typename n: name kind } fragment R on Root { name }",
            """{"__typename":"Root","id":"1","s":{"__typename":"__Schema","q":{"__typename":"__Type","n":"R"""
                + """oot","kind":"OBJECT"}},"name":null}"""
        );

    [Fact]
    public async Task Introspection_gives_the_same_answer_again()
    {
        const string query =
            "query Q($all: Boolean!) { __type(name: \"Color\") { enumValues(includeDeprecated: $all) { name } } }";

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal(
                """{"data":{"__type":{"enumValues":[{"name":"RED"},{"name":"BLUE"}]}}}""",
                await Server.AskAsync(query, """{"all":true}""")
            );
            Assert.Equal(
                """{"data":{"__type":{"enumValues":[{"name":"RED"}]}}}""",
                await Server.AskAsync(query, """{"all":false}""")
            );
            Assert.Equal(
                """{"data":{"__schema":{"queryType":{"name":"Root"}}}}""",
                await Server.AskAsync("{ __schema { queryType { name } } }")
            );
        }
    }
}
