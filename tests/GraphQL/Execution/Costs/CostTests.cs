using System.Text;
using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution.Costs;

public sealed class CostTests
{
    private const string Sdl =
        CostDirectiveTests.Directives
        + """
            type Query {
              number: Int
              node: Node
              heavy: Node @cost(weight: "5")
              words: String @cost(weight: "0.5")
              nodes(first: Int, last: Int): [Node] @listSize(assumedSize: 7, slicingArguments: ["first", "last"],
                requireOneSlicingArgument: false)
              defaulted(first: Int = 3): [Node] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
              exact(first: Int, last: Int): [Node] @listSize(slicingArguments: ["first", "last"])
              unsized: [Node]
              named(ids: [ID!]): [Node] @listSize(assumedSize: 9, slicingArguments: ["ids"])
              page(first: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first"],
                sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
              filtered(text: String @cost(weight: "10"), first: Int): [Node] @listSize(assumedSize: 2)
              any: Any
              anys: [Any] @listSize(assumedSize: 10)
            }
            type Page { edges: [Edge]  nodes: [Node]  total: Int }
            type Edge { node: Node }
            interface Any { number: Int  node: Node }
            type Node implements Any { number: Int  node: Node  nodes: [Node] @listSize(assumedSize: 4) }
            type Dear implements Any @cost(weight: "3") { number: Int  node: Node }
            """;

    private readonly TestServer _server = Server(new GraphQLServerOptions());

    [Theory]
    [InlineData("{ number }", 0)]
    [InlineData("{ node { number } }", 1)]
    [InlineData("{ node { node { number } } number }", 2)]
    [InlineData("{ a: node { number } b: node { number } }", 2)]
    [InlineData("{ heavy { number } words }", 5.5)]
    [InlineData("{ unsized { number } }", 1)]
    public void Objects_cost_one_and_leaves_nothing_without_weights(string query, double cost) => Costs(query, cost);

    [Theory]
    [InlineData("{ nodes { number } }", 7)]
    [InlineData("{ nodes(first: 3) { number } }", 3)]
    [InlineData("{ nodes(first: 3, last: 5) { number } }", 5)]
    [InlineData("{ nodes(first: 0) { number } }", 0)]
    [InlineData("{ nodes(first: -1) { number } }", 0)]
    [InlineData("{ nodes(first: null) { number } }", 7)]
    [InlineData("{ defaulted { number } }", 3)]
    [InlineData("{ defaulted(first: 9) { number } }", 9)]
    [InlineData("{ nodes(first: 3) { nodes { nodes { number } } } }", 3 * (1 + (4 * (1 + 4))))]
    public void A_list_costs_as_often_as_its_slicing_arguments_say(string query, double cost) => Costs(query, cost);

    [Theory]
    [InlineData("{ page { total } }", 1)]
    [InlineData("{ page { nodes { number } } }", 1 + 20)]
    [InlineData("{ page(first: 2) { edges { node { number } } nodes { number } } }", 1 + (2 * 2) + 2)]
    public void A_connection_bounds_the_lists_within_it(string query, double cost) => Costs(query, cost);

    [Theory]
    [InlineData("{ filtered { number } }", 2)]
    [InlineData("""{ filtered(text: "a") { number } }""", 12)]
    public void Arguments_add_their_weight_where_they_are_given(string query, double cost) => Costs(query, cost);

    [Theory]
    [InlineData("{ any { number } }", 3)]
    [InlineData("{ anys { ... on Node { nodes { number } } } }", 10 * (3 + 4))]
    [InlineData("{ anys { ... on Node { nodes { number } } ... on Dear { node { number } } } }", 10 * (3 + 4))]
    public void The_most_expensive_possible_type_of_an_abstract_type_counts(string query, double cost) =>
        Costs(query, cost);

    [Theory]
    [InlineData("{ node { number } ...Same } fragment Same on Query { node { number node { number } } }", 2)]
    [InlineData("{ node @skip(if: true) { number } words @include(if: false) }", 0)]
    public void Fields_count_as_execution_merges_and_skips_them(string query, double cost) => Costs(query, cost);

    [Theory]
    [InlineData("""{"n":6}""", 6)]
    [InlineData("""{"n":null}""", 7)]
    [InlineData("{}", 7)]
    public void Slicing_variables_count_with_each_request(string variables, double cost) =>
        Costs("query ($n: Int) { nodes(first: $n) { number } }", cost, variables);

    [Theory]
    [InlineData("{ named(ids: [1, 2, 3]) { number } }", "", 3)]
    [InlineData("{ named(ids: 5) { number } }", "", 1)]
    [InlineData("{ named(ids: null) { number } }", "", 9)]
    [InlineData("query ($ids: [ID!]) { named(ids: $ids) { number } }", """{"ids":["a","b"]}""", 2)]
    [InlineData("query ($ids: [ID!]) { named(ids: $ids) { number } }", """{"ids":7}""", 1)]
    [InlineData("query ($ids: [ID!]) { named(ids: $ids) { number } }", """{"ids":null}""", 9)]
    public void A_slicing_argument_that_is_a_list_counts_by_its_length(string query, string variables, double cost) =>
        Costs(query, cost, variables);

    [Fact]
    public void A_variable_that_is_left_out_leaves_the_default() =>
        Costs("query ($n: Int) { defaulted(first: $n) { number } }", 3, "{}");

    [Fact]
    public void Variables_within_lists_multiply() =>
        Costs(
            "query ($n: Int = 2) { nodes(first: $n) { nodes { number } node { number } } number }",
            2 * (1 + 4 + 1),
            "{}"
        );

    [Fact]
    public async Task An_operation_may_cost_as_much_as_the_limit_and_no_more()
    {
        var server = Server(new GraphQLServerOptions { MaxCost = 7 });

        Assert.Equal("""{"data":{"nodes":[]}}""", await server.AskAsync("{ nodes { number } }"));
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 8; at most 7 is allowed. Ask for shorter lists, """
                + """or for less of each object.","locations":[{"line":1,"column":1}]"""
                + ""","extensions":{"code":"COST_LIMIT_EXCEEDED","cost":8,"maximum":7}}]}""",
            await server.AskAsync("{ nodes { number } node { number } }")
        );
    }

    [Fact]
    public async Task A_remembered_operation_is_refused_where_its_variables_cost_too_much()
    {
        var server = Server(new GraphQLServerOptions { MaxCost = 7 });
        const string Query = "query ($n: Int) { nodes(first: $n) { number } }";

        Assert.Equal("""{"data":{"nodes":[]}}""", await server.AskAsync(Query, """{"n":7}"""));
        Assert.Contains("The operation costs 8; at most 7", await server.AskAsync(Query, """{"n":8}"""));
        Assert.Equal("""{"data":{"nodes":[]}}""", await server.AskAsync(Query, """{"n":1}"""));
    }

    [Fact]
    public async Task Nested_lists_whose_cost_overflows_are_refused()
    {
        var query =
            string.Concat(Enumerable.Repeat("{ nodes(first: 2147483647) ", 1))
            + string.Concat(Enumerable.Repeat("{ nodes ", 20))
            + "{ number"
            + new string('}', 22);

        Assert.Contains("COST_LIMIT_EXCEEDED", await _server.AskAsync(query));
    }

    [Theory]
    [InlineData("{ exact(first: 1) { number } }", null)]
    [InlineData(
        "{ exact { number } }",
        "Field \\\"exact\\\" needs exactly one of the arguments first, last; it has 0."
    )]
    [InlineData(
        "{ exact(first: 1, last: 1) { number } }",
        "Field \\\"exact\\\" needs exactly one of the arguments first, last; it has 2."
    )]
    public async Task Exactly_one_slicing_argument_is_needed_where_the_schema_asks_for_it(string query, string? problem)
    {
        var answer = await _server.AskAsync(query);

        if (problem is null)
            Assert.Equal("""{"data":{"exact":[]}}""", answer);
        else
            Assert.Contains(problem, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_introspection_query_of_tools_has_a_cost() =>
        Assert.InRange(
            CostOf(
                "{ __schema { types { fields { args { type { name } } type { name ofType { name ofType { name "
                    + "} } } } } } }"
            ),
            20,
            1_000
        );

    [Fact]
    public async Task The_cost_is_reported_only_on_request() =>
        Assert.Equal("""{"data":{"number":null}}""", await _server.AskAsync("{ number }"));

    private void Costs(string query, double cost, string? variables = null) =>
        Assert.Equal(cost, CostOf(query, variables), 0.001);

    private double CostOf(string query, string? variables = null)
    {
        var request = new GraphQLRequest
        {
            Query = query,
            Variables = Encoding.UTF8.GetBytes(variables ?? ""),
            ReportCost = true,
            Root = new TestRoot(),
        };
        using var response = _server
            .Server.ExecuteAsync(request, TestContext.Current.CancellationToken)
            .AsTask()
            .Result;
        using var answer = System.Text.Json.JsonDocument.Parse(response.Body);
        Assert.Equal(
            new GraphQLServerOptions().MaxCost,
            answer.RootElement.GetProperty("extensions").GetProperty("cost").GetProperty("maximum").GetDouble()
        );
        return answer.RootElement.GetProperty("extensions").GetProperty("cost").GetProperty("estimated").GetDouble();
    }

    private static TestServer Server(GraphQLServerOptions options) => new(Sdl, Bind, options: options);

    private static void Bind(SchemaBinder schema)
    {
        schema.Interface<object>("Any");
        var query = schema.Object<TestRoot>("Query");
        query.Field("number", static _ => (int?)null).Field("words", static _ => (string?)null);
        query
            .Field("node", static _ => (Node?)null)
            .Field("heavy", static _ => (Node?)null)
            .Field("any", static _ => (object?)null);
        foreach (var list in (string[])["nodes", "defaulted", "exact", "unsized", "named", "filtered"])
            query.Field(list, static (_, _) => Array.Empty<Node>());
        query.Field("anys", static _ => Array.Empty<object>()).Field("page", static (_, _) => (Page?)null);
        schema
            .Object<Page>("Page")
            .Field("edges", static _ => Array.Empty<Edge>())
            .Field("nodes", static _ => Array.Empty<Node>())
            .Field("total", static _ => (int?)0);
        schema.Object<Edge>("Edge").Field("node", static _ => (Node?)null);
        schema
            .Object<Node>("Node")
            .Field("number", static _ => (int?)1)
            .Field("node", static node => (Node?)node)
            .Field("nodes", static _ => Array.Empty<Node>());
        schema.Object<Dear>("Dear").Field("number", static _ => (int?)1).Field("node", static _ => (Node?)null);
    }

    private sealed record Node;

    private sealed record Dear;

    private sealed record Page;

    private sealed record Edge;
}
