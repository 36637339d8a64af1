using System.Text.RegularExpressions;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution;

public sealed class ErrorTests
{
    private static TestServer Server(GraphQLServerOptions? options = null) =>
        new(
            """
            type Query {
              pure: Int  late: Int  soon: Int  few: Int  many: [Int]  loaded: Int  loadedToo: Int  told: Int
              scalar: Odd  argument(n: Int): Int
            }
            scalar Odd
            """,
            static schema =>
            {
                schema.Scalar<Version>(
                    "Odd",
                    static (_, _) => { },
                    static (_, out value) => (value = null!) is not null,
                    "nothing"
                );
                schema
                    .Object<TestRoot>("Query")
                    .Field("pure", static int? (_) => throw new InvalidOperationException("a secret of pure"))
                    .Batch(
                        "late",
                        static ValueTask<Results<int?>> (_) => throw new InvalidOperationException("a secret of late")
                    )
                    .Batch(
                        "soon",
                        static async ValueTask<Results<int?>> (roots) =>
                        {
                            await Task.Yield();
                            throw new InvalidOperationException($"a secret of {roots.Count}");
                        }
                    )
                    .Batch("few", static Results<int?> (_) => new int?[] { 1, 2 })
                    .Field("many", static _ => new long[] { 1, long.MaxValue, 3, long.MinValue })
                    .Batch<int?>("loaded", static roots => roots.Load(Broken, static _ => 1))
                    .Batch<int?>("loadedToo", static roots => roots.Load(Broken, static _ => 2))
                    .Batch(
                        "told",
                        static roots =>
                            roots.Fail<int?>(new FieldError("Not you.", "FORBIDDEN") { Extensions = Extensions })
                    )
                    .Field("scalar", static _ => new Version(1, 2))
                    .Field(
                        "argument",
                        static arguments =>
                            arguments.Get<int?>("n") is 13 ? throw new FieldErrorException("unlucky", "NO_LUCK") : 1,
                        static (_, number) => number
                    );
            },
            options: options
        );

    private static readonly Dictionary<string, object> Extensions = new()
    {
        ["left"] = 0,
        ["who"] = new[] { "a\"b", "c" },
        ["now"] = true,
    };

    private static readonly Loader<int, int?> Broken = new(static _ =>
        throw new TimeoutException("a secret of the loader")
    );

    [Theory]
    [InlineData("pure", "a secret of pure")]
    [InlineData("late", "a secret of late")]
    [InlineData("soon", "a secret of 1")]
    [InlineData(
        "few",
        "The resolver of Query.few was given 1 objects and returned 2 results; it has to return one for each object."
    )]
    [InlineData("loaded", "a secret of the loader")]
    [InlineData("scalar", "A scalar's value was written as 0 values; its function has to write exactly one.")]
    public async Task An_exception_is_reported_to_the_server_and_masked_for_the_client(string field, string secret)
    {
        var server = Server();

        Assert.Equal(
            $$$"""{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":14"""
                + $$$"""}],"path":["{{{field}}}"],"extensions":{"code":"INTERNAL_ERROR"}}]"""
                + $$$""","data":{"__typename":"Query","{{{field}}}":null}}""",
            await server.AskAsync($$"""{ __typename {{field}} }""")
        );
        Assert.Equal(secret, Assert.Single(server.Exceptions).Message);
    }

    [Fact]
    public async Task One_exception_that_fails_several_positions_is_reported_once()
    {
        var server = Server();

        var answer = await server.AskAsync("{ loaded loadedToo }");

        Assert.Equal(2, Regex.Count(answer, "Internal error"));
        Assert.Single(server.Exceptions);
    }

    [Fact]
    public async Task A_field_error_keeps_its_code_and_extensions() =>
        Assert.Equal(
            """{"errors":[{"message":"Not you.","locations":[{"line":1,"column":3}],"path":["t"]"""
                + ""","extensions":{"code":"FORBIDDEN","left":0,"who":["a\"b","c"],"now":true}}]"""
                + ""","data":{"t":null}}""",
            await Server().AskAsync("{ t: told }")
        );

    [Fact]
    public async Task An_error_lists_every_place_where_its_field_is_selected() =>
        Assert.Contains(
            """ "locations":[{"line":2,"column":3},{"line":4,"column":5}] """.Trim(),
            await Server().AskAsync("{\n  told\n  ... {\n    told\n  }\n}")
        );

    [Fact]
    public async Task Items_that_a_leaf_cannot_write_are_null_alone() =>
        Assert.Equal(
            """{"errors":[{"message":"Int cannot represent non 32-bit signed integer value: """
                + """9223372036854775807","locations":[{"line":1,"column":3}],"path":["many",1]},"""
                + """{"message":"Int cannot represent non 32-bit signed integer value: """
                + """-9223372036854775808","locations":[{"line":1,"column":3}],"path":["many",3]}]"""
                + ""","data":{"many":[1,null,3,null]}}""",
            await Server().AskAsync("{ many }")
        );

    [Theory]
    [InlineData(null)]
    [InlineData("""{"n":13}""")]
    public async Task Arguments_that_are_refused_fail_the_field(string? variables)
    {
        var query = variables is null
            ? "{ argument(n: 13) ok: argument }"
            : "query($n: Int) { argument(n: $n) ok: argument }";

        var answer = await Server().AskAsync(query, variables);

        Assert.Contains(""" "message":"unlucky" """.Trim(), answer);
        Assert.Contains(""" "path":["argument"],"extensions":{"code":"NO_LUCK"} """.Trim(), answer);
        Assert.EndsWith(""" "data":{"argument":null,"ok":1}} """.Trim(), answer);
    }

    [Fact]
    public async Task Errors_beyond_the_limit_are_counted()
    {
        var answer = await Server(new GraphQLServerOptions { MaxFieldErrors = 2 })
            .AskAsync("{ a: told b: told c: told d: told e: told }");

        Assert.Contains(""" "path":["b"] """.Trim(), answer);
        Assert.DoesNotContain(""" "path":["c"] """.Trim(), answer);
        Assert.Contains(
            """{"message":"3 more errors are left out.","extensions":{"code":"TOO_MANY_ERRORS"}}],"data":""",
            answer
        );
    }

    [Fact]
    public async Task A_limit_of_no_errors_still_counts_them() =>
        Assert.Equal(
            """{"errors":[{"message":"2 more errors are left """
                + """out.","extensions":{"code":"TOO_MANY_ERRORS"}}],"data":{"a":null,"b":null}}""",
            await Server(new GraphQLServerOptions { MaxFieldErrors = 0 }).AskAsync("{ a: told b: told }")
        );

    [Fact]
    public async Task Errors_up_to_the_limit_are_all_there() =>
        Assert.Equal(
            2,
            Regex.Count(
                await Server(new GraphQLServerOptions { MaxFieldErrors = 2 }).AskAsync("{ a: told b: told }"),
                "\"message\""
            )
        );

    [Fact]
    public async Task A_root_of_the_wrong_class_is_our_error()
    {
        var server = new TestServer(
            "type Query { a: Int }",
            static schema => schema.Object<TestRoot>("Query").Field("a", static _ => 1),
            root: "text"
        );

        Assert.Equal(
            """{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL_ERROR"}}],"data":null}""",
            await server.AskAsync("{ a }")
        );
        Assert.Contains("root is a System.String", Assert.Single(server.Exceptions).Message);
    }

    [Fact]
    public async Task A_server_that_met_an_error_answers_the_next_request()
    {
        var server = Server();
        await server.AskAsync("{ pure late many }");

        Assert.Equal("""{"data":{"argument":1}}""", await server.AskAsync("{ argument }"));
    }
}
