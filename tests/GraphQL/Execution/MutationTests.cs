using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution;

/// <summary>Tests the execution of mutations (specification, sections 6.2.2 and 6.3.4).</summary>
public sealed class MutationTests
{
    private sealed class Counter
    {
        public int Number { get; set; }

        public List<string> Log { get; } = [];
    }

    private static readonly Loader<int, int> Doubled = new(static keys =>
    {
        keys.Root<Counter>().Log.Add($"load {string.Join(",", keys.Memory.ToArray())}");
        return keys.Select(key => key * keys.Root<Counter>().Number);
    });

    private static TestServer Server(Counter counter) =>
        new(
            """
            type Query { number: Int! }
            type Mutation { change(to: Int!): Change!  mayFail(to: Int!): Change }
            type Change { number: Int!  loaded: Int!  fails: Int! }
            """,
            static schema =>
            {
                schema.Object<Counter>("Query").Field("number", static counter => counter.Number);
                schema
                    .Object<Counter>("Mutation")
                    .Batch("change", static a => a.Get<int>("to"), static (batch, to) => ChangeAsync(batch, to))
                    .Batch("mayFail", static a => a.Get<int>("to"), static (batch, to) => ChangeAsync(batch, to));
                schema
                    .Object<Counter>("Change")
                    .Field("number", static counter => counter.Number)
                    .Batch("loaded", static batch => batch.Load(Doubled, static _ => 2))
                    .Field("fails", static int (_) => throw new FieldErrorException("fails"));
            },
            root: counter
        );

    private static async ValueTask<Results<Counter>> ChangeAsync(Batch<Counter> counters, int to)
    {
        await Task.Yield();
        counters[0].Number = to;
        counters[0].Log.Add($"change {to}");
        return counters.Select(static counter => counter);
    }

    [Fact]
    public async Task Each_field_is_complete_before_the_next_begins()
    {
        var counter = new Counter();

        Assert.Equal(
            """{"data":{"first":{"number":1},"second":{"number":3},"third":{"number":2}}}""",
            await Server(counter)
                .AskAsync(
                    "mutation { first: change(to: 1) { number } second: change(to: 3) { number } third: "
                        + "change(to: 2) { number } }"
                )
        );
        Assert.Equal(["change 1", "change 3", "change 2"], counter.Log);
    }

    [Fact]
    public async Task Each_mutation_loads_its_keys_anew()
    {
        var counter = new Counter();

        Assert.Equal(
            """{"data":{"a":{"loaded":2},"b":{"loaded":6}}}""",
            await Server(counter).AskAsync("mutation { a: change(to: 1) { loaded } b: change(to: 3) { loaded } }")
        );
        Assert.Equal(["change 1", "load 2", "change 3", "load 2"], counter.Log);
    }

    [Fact]
    public async Task After_a_failure_that_leaves_no_data_nothing_more_is_done()
    {
        var counter = new Counter();

        Assert.EndsWith(
            """ "path":["b","fails"]}],"data":null} """.Trim(),
            await Server(counter)
                .AskAsync(
                    "mutation { a: change(to: 1) { number } b: change(to: 2) { fails } c: change(to: 3) { number } }"
                )
        );
        Assert.Equal(["change 1", "change 2"], counter.Log);
    }

    [Fact]
    public async Task After_a_failure_at_a_nullable_field_the_rest_is_done()
    {
        var counter = new Counter();

        Assert.EndsWith(
            """ "path":["b","fails"]}],"data":{"a":{"number":1},"b":null,"c":{"number":3}}} """.Trim(),
            await Server(counter)
                .AskAsync(
                    "mutation { a: change(to: 1) { number } b: mayFail(to: 2) { fails } c: change(to: 3) { number } }"
                )
        );
        Assert.Equal(["change 1", "change 2", "change 3"], counter.Log);
    }

    [Fact]
    public async Task A_field_that_fails_to_be_written_is_not_executed_twice()
    {
        var counter = new Counter();

        await Server(counter).AskAsync("mutation { mayFail(to: 2) { fails } }");

        Assert.Equal(["change 2"], counter.Log);
    }

    [Fact]
    public async Task Skipped_fields_are_not_executed()
    {
        var counter = new Counter();

        Assert.Equal(
            """{"data":{}}""",
            await Server(counter).AskAsync("mutation { change(to: 2) @skip(if: true) { number } }")
        );
        Assert.Empty(counter.Log);
    }

    [Fact]
    public async Task A_request_for_queries_only_refuses_a_mutation()
    {
        var counter = new Counter();
        var request = new GraphQLRequest
        {
            Query = "mutation { change(to: 2) { number } }",
            QueriesOnly = true,
            Root = counter,
        };

        using var response = await Server(counter).Server.ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((ResponseOutcome.NotAllowed, false, 1), (response.Outcome, response.HasData, response.ErrorCount));
        Assert.Empty(counter.Log);
    }
}
