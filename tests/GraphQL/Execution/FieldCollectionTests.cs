using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>Tests the collection of fields (specification, section 6.3.2).</summary>
public sealed class FieldCollectionTests
{
    private static readonly TestServer Server = new(
        """
        type Query { a: Node!  b: Node!  any: Thing!  none: Int }
        interface Thing { id: ID! }
        type Node implements Thing { id: ID!  x: Int  y: Int  next: Node! }
        type Other implements Thing { id: ID! }
        union Both = Node | Other
        """,
        static schema =>
        {
            schema.Interface<object>("Thing");
            schema
                .Object<TestRoot>("Query")
                .Field("a", static _ => new Node(1))
                .Field("b", static _ => new Node(2))
                .Field("any", static object (_) => new Node(3))
                .Field("none", static int? (_) => null);
            schema
                .Object<Node>("Node")
                .Field("id", static node => node.Id)
                .Field("x", static node => node.Id * 10)
                .Field("y", static node => node.Id * 100)
                .Field("next", static node => new Node(node.Id + 1));
            schema.Object<Other>("Other").Field("id", static other => other.Id);
        },
        options: new GraphQLServerOptions { Parser = ParserLimits.Trusted, Validation = ValidationLimits.None }
    );

    private sealed record Node(int Id);

    private sealed record Other(int Id);

    [Theory]
    [InlineData("{ none a { x } }", """{"none":null,"a":{"x":10}}""")]
    [InlineData("{ b: a { x } a: b { x } }", """{"b":{"x":10},"a":{"x":20}}""")]
    [InlineData("{ a { x } b { x } a { y } }", """{"a":{"x":10,"y":100},"b":{"x":20}}""")]
    [InlineData("{ a { x } ...F } fragment F on Query { a { y x } none }", """{"a":{"x":10,"y":100},"none":null}""")]
    [InlineData(
        "{ a { next { x } } a { next { y next { id } } } }",
        """{"a":{"next":{"x":20,"y":200,"next":{"id":"3"}}}}"""
    )]
    [InlineData("{ ... { none } ... @include(if: true) { a { x } } }", """{"none":null,"a":{"x":10}}""")]
    [InlineData("{ any { ...on Node { x } ...on Other { id } ...on Thing { id } } }", """{"any":{"x":30,"id":"3"}}""")]
    [InlineData("{ any { ...on Both { ...on Node { y } } } }", """{"any":{"y":300}}""")]
    [InlineData("{ a { ...F ...F x } } fragment F on Node { y }", """{"a":{"y":100,"x":10}}""")]
    [InlineData(
        "{ a { __typename t: __typename } __typename }",
        """{"a":{"__typename":"Node","t":"Node"},"__typename":"Query"}"""
    )]
    public async Task Fields_of_one_response_name_become_one_entry_where_the_first_stands(string query, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync(query));

    [Theory]
    [InlineData("{ none @skip(if: true) a { x } }", """{"a":{"x":10}}""")]
    [InlineData("{ none @include(if: false) a { x @skip(if: false) } }", """{"a":{"x":10}}""")]
    [InlineData("{ none @include(if: true) @skip(if: true) a { x } }", """{"a":{"x":10}}""")]
    [InlineData("{ ...F @skip(if: true) a { x } } fragment F on Query { none }", """{"a":{"x":10}}""")]
    [InlineData("{ ... @include(if: false) { none } a { x } }", """{"a":{"x":10}}""")]
    [InlineData("{ none @skip(if: true) }", "{}")]
    [InlineData("{ a { x @skip(if: true) } b { y } }", """{"a":{},"b":{"y":200}}""")]
    public async Task Skip_and_include_leave_out_what_they_stand_at(string query, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync(query));

    [Theory]
    [InlineData("""{"s":true,"i":true}""", """{"b":{"x":20}}""")]
    [InlineData("""{"s":false,"i":true}""", """{"a":{"x":10},"b":{"x":20}}""")]
    [InlineData("""{"s":false,"i":false}""", """{"a":{"x":10}}""")]
    [InlineData("""{"i":false}""", """{"a":{"x":10}}""")]
    [InlineData("""{"s":true,"i":false}""", "{}")]
    public async Task Conditions_follow_the_variables_of_each_request(string variables, string data) =>
        Assert.Equal(
            TestServer.Data(data),
            await Server.AskAsync(
                "query($s: Boolean! = false, $i: Boolean!) { a @skip(if: $s) { x } b @include(if: $i) { x } }",
                variables
            )
        );

    [Fact]
    public async Task A_null_condition_does_not_skip() =>
        Assert.Equal(
            TestServer.Data("""{"none":null}"""),
            await Server.AskAsync("query($s: Boolean = true) { none @skip(if: $s) }", """{"s":null}""")
        );

    [Fact]
    public async Task More_conditions_than_a_plan_has_a_key_for_still_work()
    {
        var variables = string.Join(", ", Enumerable.Range(0, 70).Select(static i => $"$v{i}: Boolean!"));
        var fields = string.Join(" ", Enumerable.Range(0, 70).Select(static i => $"f{i}: none @include(if: $v{i})"));
        var values = string.Join(
            ",",
            Enumerable.Range(0, 70).Select(static i => $"\"v{i}\":{(i == 69 ? "true" : "false")}")
        );

        Assert.Equal(
            """{"data":{"f69":null}}""",
            await Server.AskAsync($"query({variables}) {{ {fields} }}", $"{{{values}}}")
        );
    }

    [Fact]
    public async Task More_combinations_than_are_kept_still_work()
    {
        const string query =
            "query($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { "
            + "a: none @include(if: $a) b: none @include(if: $b) c: none @include(if: $c) d: none @include(if: "
            + "$d) e: none @include(if: $e) }";
        for (var bits = 0; bits < 32; bits++)
        {
            var given = bits;
            bool IsSet(int bit) => (given & (1 << bit)) != 0;
            var values = string.Join(
                ",",
                "abcde".Select((name, bit) => $"\"{name}\":{(IsSet(bit) ? "true" : "false")}")
            );
            var expected = string.Join(
                ",",
                "abcde".Where((_, bit) => IsSet(bit)).Select(static name => $"\"{name}\":null")
            );

            Assert.Equal(TestServer.Data("{" + expected + "}"), await Server.AskAsync(query, $"{{{values}}}"));
        }
    }
}
