using Serverless.GraphQL.Binding;

namespace Serverless.GraphQL.Tests.Execution.Nodes;

/// <summary>Tests ResolveAbstractType (specification, section 6.4.3).</summary>
public sealed class AbstractTypeTests
{
    private interface IAnimal
    {
        string Name { get; }
    }

    private class Dog(string name) : IAnimal
    {
        public string Name => name;
    }

    private sealed class Puppy(string name) : Dog(name);

    private sealed class Cat(string name) : IAnimal
    {
        public string Name => name;
    }

    private sealed class Stone : IAnimal
    {
        public string Name => "stone";
    }

    private readonly record struct Fish(string Name) : IAnimal;

    private static readonly Loader<string, string> Sounds = new(static keys =>
    {
        Calls.Add(string.Join(",", keys.Memory.ToArray()));
        return keys.Select(static key => key + "!");
    });

    [ThreadStatic]
    private static List<string>? _calls;

    private static List<string> Calls => _calls ??= [];

    private static readonly TestServer Server = new(
        """
        type Query { animals: [Animal!]!  one: Animal  none: Pet  stone: Animal  late: [Pet!]! }
        interface Animal { name: String! }
        type Dog implements Animal { name: String!  barks: Boolean!  sound: String!  friend: Animal }
        type Cat implements Animal { name: String!  sound: String! }
        type Fish implements Animal { name: String!  sound: String! }
        union Pet = Dog | Cat
        """,
        static schema =>
        {
            schema.Interface<IAnimal>("Animal");
            schema.Union<IAnimal>("Pet");
            schema
                .Object<TestRoot>("Query")
                .Field(
                    "animals",
                    static IAnimal[] (_) =>
                        [new Dog("rex"), new Cat("tom"), new Fish("bo"), new Puppy("pip"), new Dog("max")]
                )
                .Field("one", static IAnimal (_) => new Puppy("pip"))
                .Field("none", static IAnimal? (_) => null)
                .Field("stone", static IAnimal (_) => new Stone())
                .Batch("late", static roots => roots.Select(static IAnimal[] (_) => [new Cat("tom"), new Dog("rex")]));
            schema
                .Object<Dog>("Dog")
                .Field("name", static dog => dog.Name)
                .Field("barks", static dog => dog is not Puppy)
                .Batch("sound", static dogs => dogs.Load(Sounds, static dog => dog.Name))
                .Field(
                    "friend",
                    static IAnimal (dog) =>
                        dog is Puppy ? new Cat("friend of " + dog.Name) : new Dog("friend of " + dog.Name)
                );
            schema
                .Object<Cat>("Cat")
                .Field("name", static cat => cat.Name)
                .Batch("sound", static cats => cats.Load(Sounds, static cat => cat.Name));
            schema
                .Object<Fish>("Fish")
                .Field("name", static fish => fish.Name)
                .Batch("sound", static fish => fish.Select(static one => ""));
        }
    );

    [Theory]
    [InlineData(
        "{ animals { __typename name } }",
        """{"animals":[{"__typename":"Dog","name":"rex"},{"__typename":"Cat","name":"tom"},"""
            + """{"__typename":"Fish","name":"bo"},{"__typename":"Dog","name":"pip"},"""
            + """{"__typename":"Dog","name":"max"}]}"""
    )]
    [InlineData(
        "{ animals { ...on Dog { barks } ...on Cat { name } } }",
        """{"animals":[{"barks":true},{"name":"tom"},{},{"barks":false},{"barks":true}]}"""
    )]
    [InlineData(
        "{ animals { ...on Dog { sound } ...on Animal { name } ...on Pet { ...on Cat { sound } } ...on Fish { "
            + "sound } } }",
        """{"animals":[{"sound":"rex!","name":"rex"},{"name":"tom","sound":"tom!"},"""
            + """{"name":"bo","sound":""},{"sound":"pip!","name":"pip"},{"sound":"max!","name":"max"}]}"""
    )]
    [InlineData(
        "{ one { name ...on Dog { friend { __typename name ...on Cat { sound } } } } none { __typename } }",
        """{"one":{"name":"pip","friend":{"__typename":"Cat","name":"friend of pip","sound":"friend of """
            + """pip!"}},"none":null}"""
    )]
    [InlineData(
        "{ late { ...on Dog { name sound } ...on Cat { sound } } }",
        """{"late":[{"sound":"tom!"},{"name":"rex","sound":"rex!"}]}"""
    )]
    public async Task The_class_of_a_value_decides_its_type(string query, string data) =>
        Assert.Equal(TestServer.Data(data), await Server.AskAsync(query));

    [Fact]
    public async Task Possible_types_of_one_position_share_their_loads()
    {
        Calls.Clear();

        await Server.AskAsync("{ animals { ...on Dog { sound } ...on Cat { sound } } late { ...on Dog { sound } } }");

        Assert.Equal("rex,pip,max,tom", Assert.Single(Calls));
    }

    [Fact]
    public async Task A_class_that_is_bound_to_no_possible_type_is_our_error()
    {
        Server.Exceptions.Clear();

        Assert.EndsWith(
            """ "data":{"stone":null}} """.Trim(),
            await Server.AskAsync("{ stone { name ...on Dog { sound } } }")
        );
        Assert.Equal(
            $"Query.stone returned a {typeof(Stone)}, which is not bound to any of its possible types.",
            Assert.Single(Server.Exceptions).Message
        );
    }
}
