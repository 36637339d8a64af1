using System.Text;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Costs;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Execution.Costs;

public sealed class CostTests
{
    private const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        """;

    private const string Sdl =
        Directives
        + """
            type Query {
              number: Int
              node: Node
              heavy: Node @cost(weight: "5")
              words: String @cost(weight: "0.5")
              nodes(first: Int, last: Int): [Node] @listSize(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
              defaulted(first: Int = 3): [Node] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
              exact(first: Int, last: Int): [Node] @listSize(slicingArguments: ["first", "last"])
              unsized: [Node]
              named(ids: [ID!]): [Node] @listSize(assumedSize: 9, slicingArguments: ["ids"])
              page(first: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
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
    public void Objects_cost_one_and_leaves_nothing_unless_weights_say_otherwise(string query, double cost) =>
        Costs(query, cost);

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
    public void Of_an_abstract_type_the_dearest_possible_type_counts(string query, double cost) => Costs(query, cost);

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
            """{"errors":[{"message":"The operation costs 8; at most 7 is allowed. Ask for shorter lists, or for less of each object.","locations":[{"line":1,"column":1}],"extensions":{"code":"COST_LIMIT_EXCEEDED","cost":8,"maximum":7}}]}""",
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
    public async Task Lists_within_lists_that_no_number_holds_are_refused()
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
    public void What_tools_ask_to_know_the_schema_costs_something() =>
        Assert.InRange(
            CostOf(
                "{ __schema { types { fields { args { type { name } } type { name ofType { name ofType { name } } } } } } }"
            ),
            20,
            1_000
        );

    [Fact]
    public async Task Without_being_asked_the_response_does_not_tell_the_cost() =>
        Assert.Equal("""{"data":{"number":null}}""", await _server.AskAsync("{ number }"));

    [Theory]
    [InlineData(
        "a: Int @cost(weight: \"much\")",
        "@cost on Query.a: weight is \"much\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a: Int @cost(weight: \"-1\")",
        "@cost on Query.a: weight is \"-1\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a(b: Int @cost(weight: \"NaN\")): Int",
        "@cost on Query.a(b:): weight is \"NaN\"; it has to be a number from 0, such as \"1.5\"."
    )]
    [InlineData(
        "a: Int @listSize(assumedSize: 3)",
        "@listSize on Query.a: the field is not a list; name the lists of Int in sizedFields."
    )]
    [InlineData(
        "a: [Int] @listSize(assumedSize: -1)",
        "@listSize on Query.a: assumedSize is -1; it has to be 0 or more."
    )]
    [InlineData(
        "a: [Int] @listSize(slicingArguments: [\"first\"])",
        "@listSize on Query.a: slicingArguments names \"first\", which is neither an argument of type Int nor a list."
    )]
    [InlineData(
        "a(first: String): [Int] @listSize(slicingArguments: [\"first\"])",
        "@listSize on Query.a: slicingArguments names \"first\", which is neither an argument of type Int nor a list."
    )]
    [InlineData(
        "a: Query @listSize(sizedFields: [\"a\"])",
        "@listSize on Query.a: sizedFields names \"a\", which is not a list of Query."
    )]
    [InlineData(
        "a(b: In): Int } input In { c: Int @cost(weight: \"1\")",
        "@cost on In.c is not supported: put it on the argument."
    )]
    public void Directives_that_do_not_fit_are_found_at_start_up(string field, string problem)
    {
        var exception = Assert.Throws<GraphQLException>(() =>
            new CostModel(Schema.Parse($"{Directives} type Query {{ {field} }}"))
        );

        Assert.Equal(problem, exception.Message);
    }

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
