using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution;

public sealed class QueryTests
{
    private sealed record Person(string Name, int Age, int[] FriendIds);

    private static readonly Person[] People = [new("Ann", 30, [1, 2]), new("Bo", 40, [0]), new("Cy", 50, [])];

    private static readonly Loader<int, Person?> ById = new(static keys =>
        keys.Select(static key => (Person?)People[key])
    );

    private static readonly TestServer Server = new(
        """
        type Query { hello(name: String = "world"): String!  people: [Person!]!  person(id: Int!): Person }
        type Person { name: String!  age: Int  friends: [Person!]! }
        """,
        static schema =>
        {
            schema
                .Object<TestRoot>("Query")
                .Field("hello", static arguments => arguments.Get<string>("name"), static (_, name) => $"Hello {name}")
                .Field("people", static _ => People)
                .Batch(
                    "person",
                    static arguments => arguments.Get<int>("id"),
                    static (roots, id) => roots.Load(ById, _ => id)
                );
            schema
                .Object<Person>("Person")
                .Field("name", static person => person.Name)
                .Field("age", static person => person.Age)
                .Batch("friends", static people => people.LoadMany(ById, static person => person.FriendIds));
        }
    );

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hello world"}}""")]
    [InlineData(
        "{ a: hello(name: \"x\") __typename people { name age } }",
        """{"data":{"a":"Hello x","__typename":"Query","people":[{"name":"Ann","age":30},"""
            + """{"name":"Bo","age":40},{"name":"Cy","age":50}]}}"""
    )]
    [InlineData(
        "{ people { name friends { name friends { name } } } }",
        """
            {"data":{"people":[
            {"name":"Ann","friends":[{"name":"Bo","friends":[{"name":"Ann"}]},{"name":"Cy","friends":[]}]},
            {"name":"Bo","friends":[{"name":"Ann","friends":[{"name":"Bo"},{"name":"Cy"}]}]},
            {"name":"Cy","friends":[]}]}}
            """
    )]
    public async Task Fields_that_wait_and_fields_that_do_not_stand_in_the_order_of_the_document(
        string query,
        string expected
    )
    {
        var answer = await Server.AskAsync(query);
        Assert.Equal(expected.ReplaceLineEndings(""), answer);
    }
}
