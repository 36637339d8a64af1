using Serverless.GraphQL.Language;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types;

/// <summary>A small schema with every kind of type and a directive.</summary>
internal static class NewsSchema
{
    private const string Sdl = """
        "What can be asked."
        type Query {
          node(id: ID!): Node
          "Newest first."
          articles(first: Int = 10, filter: Filter): [Article!]!
          old: String @deprecated
          older: String @deprecated(reason: "Use `old`.")
        }

        interface Node { id: ID! }

        interface Text implements Node { id: ID! title: String }

        type Article implements Text & Node { id: ID! title: String genre: Genre }

        type Entity implements Node { id: ID! }

        union Anything = Article | Entity

        enum Genre { NEWS ANALYSIS OPINION @deprecated INTERVIEW REPORT }

        input Filter @oneOf { genre: Genre title: String }

        scalar Date @specifiedBy(url: "https://example.org/date")

        directive @cost(weight: Int = 1, "On whom." by: Date) repeatable on FIELD_DEFINITION | OBJECT
        """;

    public static Schema Schema { get; } = Schema.Parse(Sdl);

    /// <summary>Returns the type of that name.</summary>
    public static T Type<T>(string name)
        where T : NamedType => Assert.IsType<T>(Schema.FindType(name), exactMatch: false);

    /// <param name="type">A type as GraphQL spells it, such as <c>[Article!]!</c>.</param>
    public static GraphQLType Reference(string type) => Schema.TypeFromNode(Parser.ParseType(type))!;
}
