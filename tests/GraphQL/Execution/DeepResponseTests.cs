using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>
/// Tests the deepest responses that may be allowed, on less than the smallest default stack of the supported platforms
/// (1.5 MB).
/// </summary>
public sealed class DeepResponseTests
{
    private const int Deepest = 500;

    private const int Stack = 1_250_000;

    [Theory]
    [InlineData("{ node ", 498, "leaf")]
    [InlineData("{ node ", 498, "fails")]
    [InlineData("{ node ", 498, "waits")]
    [InlineData("{ node ", 498, "waits fails")]
    [InlineData("{ late ", 498, "leaf")]
    [InlineData("{ list ", 249, "leaf")]
    [InlineData("{ list ", 249, "fails")]
    [InlineData("{ list ", 249, "waits")]
    [InlineData("{ any { ... on Node ", 249, "leaf")]
    [InlineData("{ any { ... on Node ", 249, "fails")]
    [InlineData("{ any { ... on Node ", 249, "waits")]
    public async Task The_deepest_response_fits_the_stack(string open, int levels, string leaf)
    {
        var server = Server();
        var close = open.Contains("...", StringComparison.Ordinal) ? " } }" : " }";

        var answer = await SmallStack.Run(
            () => server.AskAsync($"{Repeat(open, levels)}{{ {leaf} }}{Repeat(close, levels)}"),
            Stack
        );

        Assert.Contains(
            leaf.Contains("fails", StringComparison.Ordinal) ? "\"data\":null" : $"\"{leaf}\":1",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_deepest_literal_fits_the_stack()
    {
        var server = Server();

        var answer = await SmallStack.Run(
            () => server.AskAsync($"{{ depth(of: {Repeat("{of: ", 498)}{{}}{Repeat("}", 498)}) }}"),
            Stack
        );

        Assert.Equal("""{"data":{"depth":499}}""", answer);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Deepest + 1)]
    public void No_limit_allows_a_response_to_be_deeper(int levels) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLServerOptions { MaxResponseDepth = levels });

    private static TestServer Server() =>
        new(
            """
            type Query { node: Node!  late: Node!  list: [Node!]!  any: Any!  depth(of: Nested): Int! }
            interface Any { leaf: Int }
            type Node implements Any {
              node: Node!  late: Node!  list: [Node!]!  any: Any!  leaf: Int  fails: Int!  waits: Int
            }
            input Nested { of: Nested }
            """,
            static schema =>
            {
                schema.Interface<object>("Any");
                schema.Input("Nested", static arguments => new Nested(1 + (arguments.Get<Nested?>("of")?.Depth ?? 0)));
                schema
                    .Object<TestRoot>("Query")
                    .Field("node", static _ => new Node())
                    .Batch("late", static roots => roots.Select(static _ => new Node()))
                    .Field("list", static _ => new[] { new Node() })
                    .Field("any", static object (_) => new Node())
                    .Field(
                        "depth",
                        static arguments => arguments.Get<Nested?>("of")!.Depth,
                        static (_, depth) => depth
                    );
                schema
                    .Object<Node>("Node")
                    .Field("node", static node => node)
                    .Batch("late", static nodes => nodes.Select(static node => node))
                    .Field("list", static node => new[] { node })
                    .Field("any", static object (node) => node)
                    .Field("leaf", static int? (_) => 1)
                    .Field("fails", static int (_) => throw new FieldErrorException("No."))
                    .Batch("waits", static nodes => nodes.Select(static int? (_) => 1));
            },
            options: new GraphQLServerOptions
            {
                Parser = ParserLimits.Trusted with { MaxDepth = Deepest },
                Validation = ValidationLimits.None,
                MaxResponseDepth = Deepest,
            }
        );

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private sealed record Node;

    private sealed record Nested(int Depth);
}
