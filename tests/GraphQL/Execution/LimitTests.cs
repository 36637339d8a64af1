using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Execution;

public sealed class LimitTests
{
    private sealed record Node(int Size);

    private static readonly ValidationLimits None = ValidationLimits.None;

    private static TestServer Server(
        GraphQLServerOptions options,
        Func<Batch<Node>, ValueTask<Results<int>>>? wait = null
    ) =>
        new(
            """
            type Query { text(length: Int!): String!  node: Node!  nodes: [[Node!]!]! }
            interface Any { any: [Any!]! }
            type Node implements Any { next: Node!  waits: Int!  any: [Any!]! }
            type Other implements Any { any: [Any!]! }
            type Third implements Any { any: [Any!]! }
            """,
            schema =>
            {
                schema.Interface<object>("Any");
                schema
                    .Object<TestRoot>("Query")
                    .Field("text", static a => a.Get<int>("length"), static (_, length) => new string('x', length))
                    .Field("node", static _ => new Node(1))
                    .Field("nodes", static _ => new[] { new[] { new Node(1) } });
                schema
                    .Object<Node>("Node")
                    .Field("next", static node => node)
                    .Field("any", static _ => Array.Empty<object>())
                    .Batch("waits", wait ?? (static nodes => nodes.Select(static node => node.Size)));
                schema.Object<string>("Other").Field("any", static _ => Array.Empty<object>());
                schema.Object<Version>("Third").Field("any", static _ => Array.Empty<object>());
            },
            options: options
        );

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("{ next ", levels))
        + "{ __typename"
        + string.Concat(Enumerable.Repeat(" }", levels + 1));

    [Theory]
    [InlineData(100)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public async Task A_response_may_be_as_long_as_its_limit_and_no_longer(int limit)
    {
        var server = Server(new GraphQLServerOptions { MaxResponseBytes = limit });
        var envelope = """{"data":{"text":""}}""".Length;

        Assert.Equal(limit, (await server.AskAsync($$"""{ text(length: {{limit - envelope}}) }""")).Length);
        Assert.Equal(
            (
                """{"errors":[{"message":"The response would be longer than LIMIT bytes; """
                + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}"""
            ).Replace("LIMIT", $"{limit}", StringComparison.Ordinal),
            await server.AskAsync($$"""{ text(length: {{limit - envelope + 1}}) }""")
        );
        Assert.Contains("RESPONSE_TOO_LARGE", await server.AskAsync($$"""{ text(length: {{limit * 3}}) }"""));
        Assert.Empty(server.Exceptions);
    }

    [Fact]
    public async Task A_response_that_waits_keeps_the_limit_too()
    {
        var server = Server(new GraphQLServerOptions { MaxResponseBytes = 50 });

        Assert.Contains("RESPONSE_TOO_LARGE", await server.AskAsync("{ text(length: 100) node { waits } }"));
        Assert.Equal("""{"data":{"node":{"waits":1}}}""", await server.AskAsync("{ node { waits } }"));
    }

    [Fact]
    public async Task A_response_may_be_as_deep_as_its_limit_and_no_deeper()
    {
        var server = Server(new GraphQLServerOptions { MaxResponseDepth = 10, Validation = None });

        Assert.StartsWith("""{"data":{"node":""", await server.AskAsync("{ node " + Nested(9) + " }"));
        Assert.Equal(
            """{"errors":[{"message":"The response would have more than 10 levels; ask for less at """
                + """once.","extensions":{"code":"OPERATION_TOO_LARGE"}}]}""",
            await server.AskAsync("{ node " + Nested(10) + " }")
        );
        Assert.StartsWith("""{"data":{"nodes":""", await server.AskAsync("{ nodes " + Nested(7) + " }"));
        Assert.Contains("more than 10 levels", await server.AskAsync("{ nodes " + Nested(8) + " }"));
    }

    [Fact]
    public async Task The_deepest_response_that_is_allowed_fits_the_stack_of_a_small_thread()
    {
        var server = Server(
            new GraphQLServerOptions { Validation = None, Parser = ParserLimits.Trusted with { MaxDepth = 500 } }
        );
        var query = "{ node " + Nested(198) + " }";

        var answer = await SmallStack.Run(() => server.AskAsync(query));

        Assert.StartsWith("""{"data":{"node":{"next":""", answer);
        Assert.Contains("more than 200 levels", await server.AskAsync("{ node " + Nested(200) + " }"));
    }

    [Fact]
    public async Task Fragments_in_a_chain_as_long_as_the_document_fit_the_stack_of_a_small_thread()
    {
        const int many = 40_000;
        var limits = new ParserLimits { MaxLength = int.MaxValue, MaxTokens = int.MaxValue };
        var server = Server(new GraphQLServerOptions { Validation = None, Parser = limits });
        var fragments = Enumerable.Range(0, many).Select(static i => $"fragment F{i} on Query {{ ...F{i + 1} }} ");
        var query = $"{{ ...F0 }} {string.Concat(fragments)} fragment F{many} on Query {{ node {{ __typename }} }}";

        var answer = await SmallStack.Run(() => server.AskAsync(query));

        Assert.StartsWith("""{"data":{"node":{"__typename":""", answer);
    }

    [Fact]
    public async Task A_plan_may_have_as_many_fields_as_its_limit_and_no_more()
    {
        // The field any is planned for three types, and in each again for three: 1 + 3 + 9 fields of two levels, and
        // node.
        var server = Server(new GraphQLServerOptions { MaxPlannedFields = 14 });

        Assert.Equal(
            """{"data":{"node":{"any":[]}}}""",
            await server.AskAsync(
                "{ node { any { any { any { __typename } } } } }".Replace(
                    "any { any { any { __typename } } }",
                    "any { any { __typename } }",
                    StringComparison.Ordinal
                )
            )
        );
        Assert.Contains(
            "The response would have more than 14 fields; ask for less at once.",
            await server.AskAsync("{ node { any { any { any { __typename } } } } }")
        );
    }

    [Fact]
    public async Task Interfaces_that_multiply_their_types_are_refused_before_they_fill_the_memory()
    {
        var server = Server(new GraphQLServerOptions { Validation = None });
        var levels = string.Concat(Enumerable.Repeat("any { ", 60));

        Assert.Contains(
            "more than 10000 fields",
            await server.AskAsync("{ node { " + levels + "__typename" + string.Concat(Enumerable.Repeat(" }", 62)))
        );
    }

    [Fact]
    public async Task An_operation_whose_time_is_up_gets_an_error()
    {
        var server = Server(
            new GraphQLServerOptions { Timeout = TimeSpan.FromMilliseconds(20) },
            static async nodes =>
            {
                await Task.Delay(Timeout.Infinite, nodes.CancellationToken);
                return nodes.Select(static _ => 1);
            }
        );

        Assert.Equal(
            """{"errors":[{"message":"The operation took longer than 0.02 """
                + """s.","extensions":{"code":"TIMEOUT"}}],"data":null}""",
            await server.AskAsync("{ node { waits } }")
        );
        Assert.Empty(server.Exceptions);
    }

    [Fact]
    public async Task An_operation_whose_time_is_up_does_not_wait_for_a_resolver_that_never_ends()
    {
        var never = new TaskCompletionSource<Results<int>>();
        var server = Server(
            new GraphQLServerOptions { Timeout = TimeSpan.FromMilliseconds(20) },
            _ => new ValueTask<Results<int>>(never.Task)
        );

        Assert.Contains("TIMEOUT", await server.AskAsync("{ node { waits } }"));
        never.SetResult(new Results<int>(1));
        Assert.Equal("""{"data":{"text":"x"}}""", await server.AskAsync("{ text(length: 1) }"));
    }

    [Fact]
    public async Task A_client_that_leaves_ends_the_operation()
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var server = Server(
            new GraphQLServerOptions(),
            async nodes =>
            {
                await left.CancelAsync();
                nodes.CancellationToken.ThrowIfCancellationRequested();
                return nodes.Select(static _ => 1);
            }
        );

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await server.Server.ExecuteAsync(new GraphQLRequest { Query = "{ node { waits } }" }, left.Token)
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await server.Server.ExecuteAsync(new GraphQLRequest { Query = "{ text(length: 1) }" }, left.Token)
        );
        Assert.Empty(server.Exceptions);
    }

    [Theory]
    [InlineData("[[1,2],[3]]", null)]
    [InlineData("[[1,2],[3,4]]", "The lists of variables have more than 5 items; send fewer at once.")]
    [InlineData("[[1,2,3,4,5,6,7,8,9,10]]", "The lists of variables have more than 5 items; send fewer at once.")]
    public async Task The_lists_of_variables_may_have_as_many_items_as_the_limit_and_no_more(
        string list,
        string? problem
    )
    {
        var server = new TestServer(
            "type Query { count(of: [[Int]]): Int }",
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Field("count", static a => a.Get<int?[]?[]>("of").Length, static int? (_, count) => count),
            options: new GraphQLServerOptions { MaxVariableItems = 5 }
        );

        var answer = await server.AskAsync("query ($list: [[Int]]) { count(of: $list) }", "{\"list\":" + list + "}");

        if (problem is null)
            Assert.Equal("""{"data":{"count":2}}""", answer);
        else
            Assert.Equal(
                $$$"""{"errors":[{"message":"{{{problem}}}","locations":[{"line":1,"column":8"""
                    + """}],"extensions":{"code":"LIMIT_EXCEEDED"}}]}""",
                answer
            );
    }
}
