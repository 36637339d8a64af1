using System.Collections.Concurrent;
using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution.Nodes;

public sealed class LoaderTests
{
    /// <summary>A store of people who know each other by number. It records every call.</summary>
    private sealed class Store
    {
        public ConcurrentQueue<string> Calls { get; } = [];

        public bool IsSlow { get; init; }

        public async ValueTask<Results<TValue>> AnswerAsync<TValue>(
            Batch<int> keys,
            string name,
            Func<int, TValue> value
        )
        {
            Calls.Enqueue($"{name}({string.Join(",", keys.Memory.ToArray())})");
            if (IsSlow)
                await Task.Delay(keys[0] % 3, keys.CancellationToken);
            return keys.Select(value);
        }
    }

    private sealed record Person(int Number);

    private static readonly Loader<int, Person?> People = new(static keys =>
        keys.Root<Store>().AnswerAsync(keys, "people", static key => key < 100 ? new Person(key) : null)
    );

    private static readonly Loader<int, string> Names = new(static keys =>
        keys.Root<Store>().AnswerAsync(keys, "names", static key => $"p{key}")
    );

    /// <summary>Loads through another loader.</summary>
    private static readonly Loader<int, string> Shouts = new(static async keys =>
    {
        keys.Root<Store>().Calls.Enqueue($"shouts({string.Join(",", keys.Memory.ToArray())})");
        var names = await keys.Load(Names, static key => key);
        return keys.Select(key => names[key == keys[0] ? 0 : 1] + "!");
    });

    private static readonly Loader<int, int> Failing = new(static keys =>
    {
        var results = keys.Select(static key => key);
        for (var i = 0; i < keys.Count; i++)
            if (keys[i] % 2 == 0)
                results.Fail(i, new FieldError($"{keys[i]} is even", "EVEN"));
        return results;
    });

    private static TestServer Server(Store store) =>
        new(
            """
            type Query {
              person(id: Int!): Person  people(ids: [Int!]!): [Person]!  direct: [Person!]!  chain(id: Int!): String!
              shout(id: Int!): String!  evens(ids: [Int!]!): [Int!]
            }
            type Person { number: Int!  name: String!  next: Person  friends: [Person]!  even: Int  evens: [Int!] }
            """,
            static schema =>
            {
                schema
                    .Object<Store>("Query")
                    .Batch("person", static a => a.Get<int>("id"), static (stores, id) => stores.Load(People, _ => id))
                    .Batch(
                        "people",
                        static a => a.Get<int[]>("ids"),
                        static (stores, ids) => stores.LoadMany(People, _ => ids)
                    )
                    .Batch(
                        "direct",
                        static async ValueTask<Results<Person[]>> (stores) =>
                        {
                            await Task.Delay(2, stores.CancellationToken);
                            return new[] { new Person[] { new(1), new(2) } };
                        }
                    )
                    .Batch(
                        "chain",
                        static a => a.Get<int>("id"),
                        static async ValueTask<Results<string>> (stores, id) =>
                        {
                            var people = await stores.Load(People, _ => id);
                            return await stores.Load(Names, _ => people[0]!.Number + 1);
                        }
                    )
                    .Batch("shout", static a => a.Get<int>("id"), static (stores, id) => stores.Load(Shouts, _ => id))
                    .Batch(
                        "evens",
                        static a => a.Get<int[]>("ids"),
                        static (stores, ids) => stores.LoadMany(Failing, _ => ids)
                    );
                schema
                    .Object<Person>("Person")
                    .Field("number", static person => person.Number)
                    .Batch("name", static people => people.Load(Names, static person => person.Number))
                    .Batch(
                        "next",
                        static people =>
                            people.Load(People, static person => person.Number == 9 ? null : (int?)person.Number + 1)
                    )
                    .Batch(
                        "friends",
                        static people =>
                            people.LoadMany(
                                People,
                                static person => new[] { person.Number + 1, person.Number + 2, 100 }
                            )
                    )
                    .Batch("even", static people => people.Load(Failing, static person => person.Number))
                    .Batch(
                        "evens",
                        static people => people.LoadMany(Failing, static person => new[] { 1, person.Number })
                    );
            },
            root: store
        );

    [Theory]
    [InlineData(
        "{ a: person(id: 1) { number } b: person(id: 2) { number } c: person(id: 1) { number } }",
        """{"a":{"number":1},"b":{"number":2},"c":{"number":1}}""",
        "people(1,2)"
    )]
    [InlineData(
        "{ people(ids: [3, 1, 3, 100]) { number name } }",
        """{"people":[{"number":3,"name":"p3"},{"number":1,"name":"p1"},{"number":3,"name":"p3"},null]}""",
        "people(3,1,100) names(3,1)"
    )]
    [InlineData(
        "{ person(id: 8) { next { next { number } } } }",
        """{"person":{"next":{"next":null}}}""",
        "people(8) people(9)"
    )]
    [InlineData(
        "{ a: person(id: 1) { name } people(ids: [2, 3]) { name } direct { name } }",
        """{"a":{"name":"p1"},"people":[{"name":"p2"},{"name":"p3"}],"direct":[{"name":"p1"},{"name":"p2"}]}""",
        "people(1,2,3) names(1,2) names(3)"
    )]
    [InlineData(
        "{ person(id: 1) { friends { number friends { number } } } }",
        """{"person":{"friends":[{"number":2,"friends":[{"number":3},{"number":4},null]},"""
            + """{"number":3,"friends":[{"number":4},{"number":5},null]},null]}}""",
        "people(1) people(2,3,100) people(4,5)"
    )]
    [InlineData(
        "{ chain(id: 4) person(id: 5) { name } }",
        """{"chain":"p5","person":{"name":"p5"}}""",
        "people(4,5) names(5)"
    )]
    [InlineData(
        "{ a: shout(id: 1) b: shout(id: 2) person(id: 3) { name } }",
        """{"a":"p1!","b":"p2!","person":{"name":"p3"}}""",
        "shouts(1,2) people(3) names(1,2,3)"
    )]
    public async Task Keys_that_wait_together_go_in_one_call_and_each_only_once(string query, string data, string calls)
    {
        foreach (var isSlow in (bool[])[false, true])
        {
            var store = new Store { IsSlow = isSlow };

            Assert.Equal(TestServer.Data(data), await Server(store).AskAsync(query));
            // The order in which the calls of a wave begin is not defined.
            Assert.Equal(calls.Split(' ').Order(), store.Calls.Order());
        }
    }

    [Fact]
    public async Task However_many_objects_there_are_a_selection_is_one_call()
    {
        var store = new Store { IsSlow = true };
        var ids = string.Join(",", Enumerable.Range(0, 90));

        await Server(store).AskAsync($$"""{ people(ids: [{{ids}}]) { name next { name next { name } } } }""");

        // Only the numbers from 90 on had not been asked for before.
        Assert.Equal(
            ["names", "names", "names", "people", "people", "people"],
            store.Calls.Select(static call => call.Split('(')[0]).Order()
        );
    }

    [Fact]
    public async Task A_key_that_fails_fails_the_positions_that_asked_for_it() =>
        Assert.Equal(
            """{"errors":[{"message":"2 is even","locations":[{"line":1,"column":28}],"path":["people","""
                + """1,"even"],"extensions":{"code":"EVEN"}},"""
                + """{"message":"2 is even","locations":[{"line":1,"column":33}],"path":["people",1,"evens"]"""
                + ""","extensions":{"code":"EVEN"}}],"data":{"people":[{"even":1,"evens":[1,1]},"""
                + """{"even":null,"evens":null}]}}""",
            await Server(new Store()).AskAsync("{ people(ids: [1, 2])    { even evens } }")
        );

    [Fact]
    public async Task A_loader_that_returns_too_few_results_is_our_error()
    {
        var server = new TestServer(
            "type Query { a: Int }",
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Batch(
                        "a",
                        static roots =>
                            roots.Load(
                                new Loader<int, int?>(static keys => new Results<int?>(keys.Count + 1)),
                                static _ => 1
                            )
                    )
        );

        await server.AskAsync("{ a }");

        Assert.Equal(
            "A loader was given 1 keys and returned 2 results; it has to return one for each key.",
            Assert.Single(server.Exceptions).Message
        );
    }

    [Fact]
    public async Task Keys_are_equal_as_the_loader_says()
    {
        var calls = new List<string>();
        var loader = new Loader<string, string>(
            keys =>
            {
                calls.Add(string.Join(",", keys.Memory.ToArray()));
                return keys.Select(static key => key);
            },
            StringComparer.OrdinalIgnoreCase
        );
        var server = new TestServer(
            "type Query { a(k: String): String }",
            schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Batch("a", static a => a.Get<string?>("k"), (roots, key) => roots.Load(loader, _ => key))
        );

        Assert.Equal(
            """{"data":{"a":"x","b":"x","c":null}}""",
            await server.AskAsync("""{ a: a(k: "x") b: a(k: "X") c: a }""")
        );
        Assert.Equal(["x"], calls);
    }

    [Fact]
    public async Task A_batch_may_go_on_on_any_thread_and_ask_many_loaders_at_once()
    {
        var store = new Store { IsSlow = true };
        var server = new TestServer(
            "type Query { a: [String!]! }",
            static schema =>
                schema
                    .Object<Store>("Query")
                    .Batch(
                        "a",
                        static async ValueTask<Results<string[]>> (stores) =>
                        {
                            await Task.Run(static () => { });
                            var tasks = Enumerable
                                .Range(0, 8)
                                .Select(async number =>
                                {
                                    await Task.Yield();
                                    return (await stores.Load(Names, _ => number))[0];
                                });
                            return new[] { await Task.WhenAll(tasks) };
                        }
                    ),
            root: store
        );

        Assert.Equal("""{"data":{"a":["p0","p1","p2","p3","p4","p5","p6","p7"]}}""", await server.AskAsync("{ a }"));
    }
}
