using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Language;
using Serverless.GraphQL.Validation;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>
/// Sends requests that are made to take long or to hold much memory. They are so large that an engine without
/// countermeasures would not answer.
/// </summary>
public sealed class HostileRequestTests
{
    private const string Sdl = """
        type Query { node: Node echo(filter: Filter, numbers: [Int]): Int }
        type Node { id: Int! node: Node! nodes: [Node!]! manyNodes: [Node!]! fails: Int }
        input Filter { a: Int b: Int }
        """;

    private static readonly Node[] Hundred = [.. Enumerable.Range(0, 100).Select(static id => new Node(id))];

    private static readonly TestServer Server = new(Sdl, Bind);

    /// <summary>
    /// A server without limits on documents: the limits of execution alone have to hold such requests back.
    /// </summary>
    private static readonly TestServer Lenient = new(
        Sdl,
        Bind,
        options: new GraphQLServerOptions { Parser = ParserLimits.Trusted, Validation = ValidationLimits.None }
    );

    [Fact]
    public async Task Lists_that_multiply_are_not_collected_beyond_what_a_response_can_hold()
    {
        var answer = await Server.AskAsync(
            "{ node { manyNodes { manyNodes { manyNodes { manyNodes { manyNodes { manyNodes { id } } } } } } } }"
        );

        Assert.Equal(
            """{"errors":[{"message":"The response would be longer than 16777216 bytes; """
                + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}""",
            answer
        );
    }

    [Fact]
    public async Task A_server_that_refused_such_a_request_answers_the_next()
    {
        await Server.AskAsync("{ node { manyNodes { manyNodes { manyNodes { manyNodes { id } } } } } }");

        Assert.Equal(
            """{"data":{"node":{"manyNodes":[""",
            (await Server.AskAsync("{ node { manyNodes { id } } }"))[..30]
        );
    }

    [Fact]
    public async Task Long_names_within_each_other_do_not_make_a_huge_plan()
    {
        var name = new string('n', 10_000);
        var query = Nested(22, level => $"{name}{level}: nodes");
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Lenient.AskAsync($"{{ node {{ {query} }} }}");

        // Names repeated at each level, in each variant, would take 120 MB. The document and the response take half a
        // megabyte.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 32 * 1024 * 1024);
    }

    [Fact]
    public async Task Names_of_a_usual_length_within_each_other_are_fine()
    {
        var query = Nested(22, static level => $"aNameOfAUsualLength{level}: node");

        Assert.StartsWith(
            """{"data":{"node":{""",
            await Server.AskAsync($"{{ node {{ {query} }} }}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Thousands_of_wrong_fields_of_an_input_object_are_not_shown_each()
    {
        var fields = string.Join(",", Enumerable.Range(0, 100_000).Select(static i => $"\"wrong{i}\":1"));
        var answer = await Server.AskAsync("query ($f: Filter) { echo(filter: $f) }", $"{{\"f\":{{{fields}}}}}");

        Assert.Contains(
            "Too many errors processing variables, error limit reached. Execution aborted.",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Thousands_of_variables_are_not_each_compared_with_thousands_of_values()
    {
        const int count = 400;
        var definitions = string.Join(" ", Enumerable.Range(0, count).Select(static i => $"$v{i}: Int"));
        var uses = string.Join(" ", Enumerable.Range(0, count).Select(static i => $"$v{i}"));
        var values = string.Join(",", Enumerable.Range(0, 200_000).Select(static i => $"\"v{i}\":{i}"));
        var answer = await Lenient.AskAsync($"query ({definitions}) {{ echo(numbers: [{uses}]) }}", $"{{{values}}}");

        Assert.Equal("""{"data":{"echo":1}}""", answer);
    }

    [Fact]
    public async Task Long_values_are_not_repeated_in_whole()
    {
        var name = new string('w', 100_000);
        var fields = string.Join(",", Enumerable.Range(0, 40).Select(i => $"\"{name}{i}\":1"));
        var answer = await Server.AskAsync("query ($f: Filter) { echo(filter: $f) }", $"{{\"f\":{{{fields}}}}}");

        Assert.InRange(answer.Length, 1, 100_000);
    }

    [Fact]
    public async Task An_error_points_at_a_bounded_number_of_places()
    {
        var answer = await Lenient.AskAsync($"{{ node {{ {string.Concat(Enumerable.Repeat("fails ", 900))} }} }}");

        Assert.Equal(20, answer.Split("\"line\"").Length - 1);
    }

    private static void Bind(SchemaBinder schema)
    {
        schema.Object<TestRoot>("Query").Field("node", static _ => Hundred[0]).Field("echo", static (_, _) => 1);
        schema.Input("Filter", static arguments => new Filter(arguments.Get<int?>("a"), arguments.Get<int?>("b")));
        schema
            .Object<Node>("Node")
            .Field("id", static node => node.Id)
            .Field("node", static node => node)
            .Field("nodes", static _ => Hundred[..1])
            .Field("fails", static int? (_) => throw new InvalidOperationException("On purpose."))
            .Batch(
                "manyNodes",
                static ValueTask<Results<Node[]>> (Batch<Node> nodes) => nodes.Select(static _ => Hundred)
            );
    }

    private static string Nested(int levels, Func<int, string> field) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => $"{field(level)} {{ "))
        + "id"
        + string.Concat(Enumerable.Repeat(" }", levels));

    private sealed record Node(int Id);

    private sealed record Filter(int? A, int? B);
}
