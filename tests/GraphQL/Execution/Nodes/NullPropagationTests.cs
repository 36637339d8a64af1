using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution.Nodes;

/// <summary>
/// Tests handling of errors (specification, section 6.4.4). Each position is tried as a pure field and as one that
/// waits.
/// </summary>
public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query {
          item: Item  itemNonNull: Item!  items: [Item]  itemsNonNull: [Item!]  whole: [Item!]!  grid: [[Item!]]
          ok: Int!
        }
        type Item {
          ok: Int!  bad: Int!  mayBeBad: Int  late: Int!  mayBeLate: Int  child: Item  childNonNull: Item!
          numbers: [Int!]  some: [Int]
        }
        """;

    private static readonly TestServer Server = new(
        Sdl,
        static schema =>
        {
            schema
                .Object<TestRoot>("Query")
                .Field("item", static _ => new Item(1))
                .Field("itemNonNull", static _ => new Item(1))
                .Field("ok", static _ => 1)
                .Field("items", static _ => Item.Three)
                .Field("itemsNonNull", static _ => Item.Three)
                .Field("whole", static _ => Item.Three)
                .Field("grid", static _ => new[] { Item.Three, [], Item.Three });
            schema
                .Object<Item>("Item")
                .Field("ok", static _ => 1)
                .Field("bad", static item => item.Number == 1 ? throw new FieldErrorException("bad") : item.Number)
                .Field(
                    "mayBeBad",
                    static int? (item) => item.Number == 1 ? throw new FieldErrorException("bad") : item.Number
                )
                .Batch("late", static items => Late(items))
                .Batch("mayBeLate", static items => Late(items))
                .Field("child", static item => item)
                .Field("childNonNull", static item => item)
                .Field("numbers", static item => new[] { 1, 2, item.Number })
                .Field("some", static item => new int?[] { 1, null, item.Number });
        }
    );

    private sealed record Item(int Number)
    {
        public static readonly Item[] Three = [new(0), new(1), new(2)];
    }

    private static Results<int> Late(Batch<Item> items)
    {
        var results = items.Select(static item => item.Number);
        for (var i = 0; i < items.Count; i++)
            if (items[i].Number == 1)
                results.Fail(i, new FieldError("bad"));
        return results;
    }

    [Theory]
    [InlineData("{ item { ok FIELD } ok }", """{"item":null,"ok":1}""", """["item","FIELD"]""")]
    [InlineData(
        "{ ok item { child { ok FIELD } } }",
        """{"ok":1,"item":{"child":null}}""",
        """["item","child","FIELD"]"""
    )]
    [InlineData(
        "{ item { childNonNull { FIELD } } ok }",
        """{"item":null,"ok":1}""",
        """["item","childNonNull","FIELD"]"""
    )]
    [InlineData("{ ok itemNonNull { FIELD } }", "null", """["itemNonNull","FIELD"]""")]
    [InlineData("{ items { FIELD } }", """{"items":[{"FIELD":0},null,{"FIELD":2}]}""", """["items",1,"FIELD"]""")]
    [InlineData("{ itemsNonNull { FIELD } ok }", """{"itemsNonNull":null,"ok":1}""", """["itemsNonNull",1,"FIELD"]""")]
    [InlineData("{ whole { FIELD } }", "null", """["whole",1,"FIELD"]""")]
    [InlineData(
        "{ items { a: ok child { FIELD } } }",
        """{"items":[{"a":1,"child":{"FIELD":0}},{"a":1,"child":null},{"a":1,"child":{"FIELD":2}}]}""",
        """["items",1,"child","FIELD"]"""
    )]
    public async Task An_error_at_a_non_null_position_makes_the_nearest_nullable_one_null(
        string query,
        string data,
        string path
    )
    {
        foreach (var field in (string[])["bad", "late"])
        {
            Assert.Equal(
                $$"""{"errors":[{"message":"bad",LOCATION"path":{{path}} }],"data":{{data}} }"""
                    .Replace(" }", "}", StringComparison.Ordinal)
                    .Replace("FIELD", field, StringComparison.Ordinal),
                Located(await Server.AskAsync(query.Replace("FIELD", field, StringComparison.Ordinal)))
            );
        }
    }

    [Theory]
    [InlineData("mayBeBad")]
    [InlineData("mayBeLate")]
    public async Task An_error_at_a_nullable_position_leaves_its_siblings(string field) =>
        Assert.Equal(
            (
                """{"errors":[{"message":"bad",LOCATION"path":["items",1,"FIELD"]}]"""
                + ""","data":{"items":[{"FIELD":0,"ok":1},{"FIELD":null,"ok":1},{"FIELD":2,"ok":1}]}}"""
            ).Replace("FIELD", field, StringComparison.Ordinal),
            Located(await Server.AskAsync($$"""{ items { {{field}} ok } }"""))
        );

    [Theory]
    [InlineData("bad")]
    [InlineData("late")]
    public async Task Inner_lists_fail_alone_and_later_ones_keep_their_rows(string field)
    {
        var answer = Located(await Server.AskAsync($$"""{ grid { {{field}} mayBeLate } }"""));

        Assert.EndsWith(
            """
            "data":{"grid":[null,[],null]}}
            """,
            answer
        );
        Assert.Contains("""["grid",0,1,""", answer);
        Assert.Contains("""["grid",2,1,""", answer);
    }

    [Fact]
    public async Task Rows_stay_right_after_a_list_that_failed_half_way()
    {
        var server = new TestServer(
            "type Query { grid: [[Cell!]] } type Cell { id: Int!  late: Int!  pure: Int! }",
            static schema =>
            {
                schema.Object<TestRoot>("Query").Field("grid", static _ => new[] { new[] { 1, 2, 3 }, [4, 5], [6] });
                schema
                    .Object<int>("Cell")
                    .Field("id", static cell => cell)
                    .Batch("late", static cells => cells.Select(static cell => cell * 10))
                    .Field("pure", static cell => cell == 2 ? throw new FieldErrorException("two") : cell);
            }
        );

        Assert.Equal(
            """{"errors":[{"message":"two",LOCATION"path":["grid",0,1,"pure"]}],"data":{"grid":[null,"""
                + """[{"id":4,"late":40,"pure":4},{"id":5,"late":50,"pure":5}],[{"id":6,"late":60,"pure":6}]]}}""",
            Located(await server.AskAsync("{ grid { id late pure } }"))
        );
    }

    [Fact]
    public async Task Null_at_a_non_null_position_is_an_error_that_names_the_field()
    {
        var server = new TestServer(
            "type Query { a: T  list: [String!]  lists: [[String!]!] } type T { name: String!  late: String! }",
            static schema =>
            {
                schema
                    .Object<TestRoot>("Query")
                    .Field("a", static root => root)
                    .Field("list", static _ => new[] { "x", null! })
                    .Field("lists", static _ => new[] { new[] { "x" }, null! });
                schema
                    .Object<TestRoot>("T")
                    .Field("name", static string (_) => null!)
                    .Batch("late", static roots => roots.Select(static string (_) => null!));
            }
        );

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field """
                + """T.name.","locations":[{"line":1,"column":7}],"path":["a","name"]}],"data":{"a":null}}""",
            await server.AskAsync("{ a { name } }")
        );
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field """
                + """T.late.","locations":[{"line":1,"column":7}],"path":["a","late"]}],"data":{"a":null}}""",
            await server.AskAsync("{ a { late } }")
        );
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field """
                + """Query.list.","locations":[{"line":1,"column":3}],"path":["list",1]}],"data":{"list":null}}""",
            await server.AskAsync("{ list }")
        );
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field """
                + """Query.lists.","locations":[{"line":1,"column":3}],"path":["lists",1]}],"data":{"lists":null}"""
                + "}",
            await server.AskAsync("{ lists }")
        );
        Assert.Empty(server.Exceptions);
    }

    [Fact]
    public async Task A_position_reports_one_error() =>
        Assert.Equal(
            1,
            System.Text.RegularExpressions.Regex.Count(await Server.AskAsync("{ itemsNonNull { bad } }"), "message")
        );

    /// <summary>Removes the locations, which do not matter here.</summary>
    private static string Located(string answer) =>
        System.Text.RegularExpressions.Regex.Replace(answer, "\"locations\":\\[[^]]*\\],", "LOCATION");
}
