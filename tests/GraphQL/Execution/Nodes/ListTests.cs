using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution.Nodes;

public sealed class ListTests
{
    private sealed record Box(int Number);

    private readonly record struct Pair(int Left, int? Right);

    private static readonly Box[] Boxes = [new(1), new(2), new(3)];

    private static readonly TestServer Server = new(
        """
        type Query {
          array: [Box!]!  list: [Box!]!  readOnly: [Box!]!  queue: [Box!]!  memory: [Box!]!  segment: [Box!]!
          noMemory: [Box!]  covariant: [Box!]!
          structs: [Pair!]!  someStructs: [Pair]!  missing: [Box!]  empty: [Box!]!  nulls: [Box]!
          deep: [[Box!]!]!  deepInts: [[Int]!]!  ints: [Int!]!  texts: [String]!  optional: [Float]!  late: [Box!]!
        }
        type Box { number: Int!  late: Int!  pairs: [Pair!]!  boxes: [[Box]!]! }
        type Pair { left: Int!  right: Int  late: Int! }
        """,
        static schema =>
        {
            schema
                .Object<TestRoot>("Query")
                .Field("array", static _ => Boxes)
                .Field("list", static _ => Boxes.ToList())
                .Field("readOnly", static IReadOnlyList<Box> (_) => Boxes)
                .Field("queue", static IReadOnlyList<Box> (_) => Boxes.ToList().AsReadOnly())
                .Field("memory", static _ => new ReadOnlyMemory<Box>(Boxes, 1, 2))
                .Field("segment", static _ => new ArraySegment<Box>(Boxes, 0, 2))
                .Field("noMemory", static ReadOnlyMemory<Box>? (_) => null)
                .Field("covariant", static IReadOnlyList<Box> (_) => new List<Box>(Boxes))
                .Field("structs", static _ => new[] { new Pair(1, 2), new Pair(3, null) })
                .Field("someStructs", static _ => new Pair?[] { new Pair(1, 2), null })
                .Field("missing", static Box[]? (_) => null)
                .Field("empty", static _ => Array.Empty<Box>())
                .Field("nulls", static _ => new Box?[] { null, Boxes[0], null })
                .Field(
                    "deep",
                    static IReadOnlyList<IReadOnlyList<Box>> (_) =>
                        [
                            [Boxes[0]],
                            [],
                            [Boxes[1], Boxes[2]],
                        ]
                )
                .Field("deepInts", static _ => new int?[][] { [1, null], [] })
                .Field("ints", static _ => new List<int> { 1, 2 })
                .Field("texts", static _ => new[] { "a", null })
                .Field("optional", static _ => new double?[] { 0.5, null })
                .Batch("late", static roots => roots.Select(static _ => Boxes));
            schema
                .Object<Box>("Box")
                .Field("number", static box => box.Number)
                .Batch("late", static boxes => boxes.Select(static box => box.Number * 10))
                .Field("pairs", static box => new[] { new Pair(box.Number, null), new Pair(0, box.Number) })
                .Batch(
                    "boxes",
                    static boxes => boxes.Select(static box => new Box?[][] { [box, null, box], [], [Boxes[0]] })
                );
            schema
                .Object<Pair>("Pair")
                .Field("left", static pair => pair.Left)
                .Field("right", static pair => pair.Right)
                .Batch("late", static pairs => pairs.Select(static pair => pair.Left + (pair.Right ?? 0)));
        }
    );

    [Theory]
    [InlineData("{ array { number } }", """{"array":[{"number":1},{"number":2},{"number":3}]}""")]
    [InlineData(
        "{ list { number } readOnly { number } }",
        """{"list":[{"number":1},{"number":2},{"number":3}],"readOnly":[{"number":1},{"number":2},{"number":3}]}"""
    )]
    [InlineData("{ queue { number } }", """{"queue":[{"number":1},{"number":2},{"number":3}]}""")]
    [InlineData(
        "{ memory { number } segment { number } noMemory { number } }",
        """{"memory":[{"number":2},{"number":3}],"segment":[{"number":1},{"number":2}],"noMemory":null}"""
    )]
    [InlineData("{ covariant { number } }", """{"covariant":[{"number":1},{"number":2},{"number":3}]}""")]
    [InlineData(
        "{ structs { left right } someStructs { left } }",
        """{"structs":[{"left":1,"right":2},{"left":3,"right":null}],"someStructs":[{"left":1},null]}"""
    )]
    [InlineData(
        "{ missing { number } empty { number } nulls { number } }",
        """{"missing":null,"empty":[],"nulls":[null,{"number":1},null]}"""
    )]
    [InlineData(
        "{ deep { number } deepInts }",
        """{"deep":[[{"number":1}],[],[{"number":2},{"number":3}]],"deepInts":[[1,null],[]]}"""
    )]
    [InlineData("{ ints texts optional }", """{"ints":[1,2],"texts":["a",null],"optional":[0.5,null]}""")]
    public async Task Every_kind_of_list_is_written(string query, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync(query));

    [Fact]
    public async Task Lists_may_be_nested_to_any_depth_in_any_kind_of_list()
    {
        var server = new TestServer(
            """
            type Query {
              cube: [[[Int!]]!]!  texts: [[[String]]]  boxes: [[[Box!]!]]!  optional: [[[Float]]]
              tesseract: [[[[Int!]!]!]!]!
              memories: [[[Int!]!]!]!  segments: [[[Int!]]!]!  late: [[[Box]!]!]!
            }
            type Box { number: Int!  late: Int! }
            """,
            static schema =>
            {
                schema
                    .Object<TestRoot>("Query")
                    .Field(
                        "cube",
                        static _ =>
                            new int[]?[][]
                            {
                                [
                                    [1, 2],
                                    null,
                                    [],
                                ],
                                [],
                            }
                    )
                    .Field(
                        "texts",
                        static IReadOnlyList<IReadOnlyList<IReadOnlyList<string?>?>?>? (_) =>
                            [
                                [
                                    ["a", null],
                                    null,
                                ],
                                null,
                            ]
                    )
                    .Field("boxes", static _ => new List<IReadOnlyList<Box[]>?> { new[] { Boxes }, null })
                    .Field(
                        "optional",
                        static double?[]?[]?[]? (_) =>
                            [
                                [
                                    [0.5, null],
                                    null,
                                ],
                                null,
                            ]
                    )
                    .Field(
                        "tesseract",
                        static _ =>
                            new int[][][][]
                            {
                                [
                                    [
                                        [1],
                                        [2, 3],
                                    ],
                                    [],
                                ],
                                [
                                    [
                                        [4],
                                    ],
                                ],
                            }
                    )
                    .Field(
                        "memories",
                        static _ => new ReadOnlyMemory<ReadOnlyMemory<int>[]>([
                            [new[] { 1, 2 }],
                        ])
                    )
                    .Field("segments", static _ => new ArraySegment<int>?[][] { [new ArraySegment<int>([7]), null] })
                    .Batch(
                        "late",
                        static roots =>
                            roots.Select(static _ =>
                                new Box?[][][]
                                {
                                    [
                                        [Boxes[0], null],
                                        [],
                                    ],
                                }
                            )
                    );
                schema
                    .Object<Box>("Box")
                    .Field("number", static box => box.Number)
                    .Batch("late", static boxes => boxes.Select(static box => box.Number * 10));
            }
        );

        Assert.Equal(
            """{"data":{"cube":[[[1,2],null,[]],"""
                + """[]],"texts":[[["a",null],null],null],"optional":[[[0.5,null],null],null],"tesseract":[[[[1],"""
                + "[2,3]],[]],[[[4]]]]}}",
            await server.AskAsync("{ cube texts optional tesseract }")
        );
        Assert.Equal(
            """{"data":{"memories":[[[1,2]]],"segments":[[[7],null]]}}""",
            await server.AskAsync("{ memories segments }")
        );
        Assert.Equal(
            """{"data":{"boxes":[[[{"late":10,"number":1},{"late":20,"number":2},"""
                + """{"late":30,"number":3}]],null],"late":[[[{"late":10},null],[]]]}}""",
            await server.AskAsync("{ boxes { late number } late { late } }")
        );
    }

    [Theory]
    [InlineData(
        "{ array { late number } }",
        """{"array":[{"late":10,"number":1},{"late":20,"number":2},{"late":30,"number":3}]}"""
    )]
    [InlineData(
        "{ queue { late } memory { late } }",
        """{"queue":[{"late":10},{"late":20},{"late":30}],"memory":[{"late":20},{"late":30}]}"""
    )]
    [InlineData(
        "{ nulls { late } missing { late } empty { late } noMemory { late } }",
        """{"nulls":[null,{"late":10},null],"missing":null,"empty":[],"noMemory":null}"""
    )]
    [InlineData("{ deep { late } }", """{"deep":[[{"late":10}],[],[{"late":20},{"late":30}]]}""")]
    [InlineData(
        "{ structs { late } someStructs { late } }",
        """{"structs":[{"late":3},{"late":3}],"someStructs":[{"late":3},null]}"""
    )]
    [InlineData(
        "{ array { pairs { late } } }",
        """{"array":[{"pairs":[{"late":1},{"late":1}]},{"pairs":[{"late":2},{"late":2}]},"""
            + """{"pairs":[{"late":3},{"late":3}]}]}"""
    )]
    [InlineData(
        "{ late { number pairs { left late } } }",
        """{"late":[{"number":1,"pairs":[{"left":1,"late":1},{"left":0,"late":1}]},"""
            + """{"number":2,"pairs":[{"left":2,"late":2},{"left":0,"late":2}]},"""
            + """{"number":3,"pairs":[{"left":3,"late":3},{"left":0,"late":3}]}]}"""
    )]
    [InlineData(
        "{ memory { boxes { late } late } }",
        """{"memory":[{"boxes":[[{"late":20},null,{"late":20}],[],[{"late":10}]],"late":20},"""
            + """{"boxes":[[{"late":30},null,{"late":30}],[],[{"late":10}]],"late":30}]}"""
    )]
    [InlineData(
        "{ segment { boxes { pairs { right late } } } }",
        """{"segment":[{"boxes":[[{"pairs":[{"right":null,"late":1},{"right":1,"late":1}]},null,"""
            + """{"pairs":[{"right":null,"late":1},{"right":1,"late":1}]}],[],[{"pairs":[{"right":null,"late":1},"""
            + """{"right":1,"late":1}]}]]},{"boxes":[[{"pairs":[{"right":null,"late":2},"""
            + """{"right":2,"late":2}]},null,{"pairs":[{"right":null,"late":2},{"right":2,"late":2}]}],[],"""
            + """[{"pairs":[{"right":null,"late":1},{"right":1,"late":1}]}]]}]}"""
    )]
    public async Task Waiting_fields_beneath_lists_reach_the_right_objects(string query, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync(query));

    [Fact]
    public async Task A_list_that_comes_first_in_an_item_has_the_right_commas() =>
        Assert.Equal(
            """{"data":{"deep":[[{"pairs":[{"left":1},{"left":0}]}],[],[{"pairs":[{"left":2},{"left":0}]},"""
                + """{"pairs":[{"left":3},{"left":0}]}]]}}""",
            await Server.AskAsync("{ deep { pairs { left } } }")
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task Lists_of_objects_of_lists_have_the_right_commas_however_deep(int depth)
    {
        var open = string.Concat(Enumerable.Repeat("{ deep ", depth));
        var close = string.Concat(Enumerable.Repeat(" }", depth));
        var deep = new TestServer(
            "type Query { deep: [[Query]!]!  leaf: [Int!]!  late: Int }",
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Field("deep", static root => new TestRoot?[][] { [root, null, root], [], [root] })
                    .Field("leaf", static _ => new[] { 1, 2 })
                    .Batch("late", static roots => roots.Select(static int? (_) => 7))
        );

        var pure = await deep.AskAsync(open + "{ leaf }" + close);
        var late = await deep.AskAsync(open + "{ late leaf }" + close);

        var level = "{\"leaf\":[1,2]}";
        for (var i = 0; i < depth; i++)
            level = $"{{\"deep\":[[{level},null,{level}],[],[{level}]]}}";
        Assert.Equal(TestServer.Data(level), pure);
        Assert.Equal(
            TestServer.Data(level.Replace("{\"leaf\"", "{\"late\":7,\"leaf\"", StringComparison.Ordinal)),
            late
        );
    }
}
