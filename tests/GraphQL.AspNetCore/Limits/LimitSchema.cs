using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>
/// A schema whose operations can reach each limit without the others, behind an endpoint with the default limits.
/// </summary>
internal static class LimitSchema
{
    private const string Sdl = """
        directive @mark repeatable on FIELD
        directive @listSize(
          assumedSize: Int
          slicingArguments: [String!]
          sizedFields: [String!]
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        type Query {
          leaf: Int
          node: Query
          "Three levels of a response."
          table: [[Query]]
          any: Any
          nodes(first: Int!): [Query] @listSize(slicingArguments: ["first"])
          count(of: [Int]): Int
          letters(count: Int!): String
          failing(count: Int!): [Int]
        }
        interface Any { any: Any  leaf: Int }
        type One implements Any { any: Any  leaf: Int }
        type Other implements Any { any: Any  leaf: Int }
        """;

    public static Task<TestEndpoint> StartAsync(GraphQLHttpOptions? options = null) =>
        StartWithAsync(_ => options ?? new());

    /// <param name="options">Returns the options for a server, which persisted documents need.</param>
    public static Task<TestEndpoint> StartWithAsync(Func<GraphQLServer, GraphQLHttpOptions> options) =>
        TestEndpoint.StartWithAsync(options, static _ => new(new Root()), Bind());

    private static BoundSchema Bind()
    {
        var binder = new SchemaBinder(Schema.Parse(Sdl));
        binder.Interface<object>("Any");
        binder
            .Object<Root>("Query")
            .Field("leaf", static int? (_) => 1)
            .Field("node", static root => root)
            .Field(
                "table",
                static root =>
                    (Root[][])
                        [
                            [root],
                        ]
            )
            .Field("any", static _ => (object?)null)
            .Field("nodes", static (_, _) => Array.Empty<Root>())
            .Field("count", static arguments => arguments.Get<int?[]>("of").Length, static int? (_, count) => count)
            .Field(
                "letters",
                static arguments => arguments.Get<int>("count"),
                static (_, count) => new string('x', count)
            )
            .Field("failing", static arguments => arguments.Get<int>("count"), static (_, count) => TooLarge(count));
        binder.Object<One>("One").Field("any", static _ => (object?)null).Field("leaf", static int? (_) => 1);
        binder.Object<Other>("Other").Field("any", static _ => (object?)null).Field("leaf", static int? (_) => 1);
        return binder.Build();
    }

    /// <summary>Returns numbers that are too large for an Int.</summary>
    private static long[] TooLarge(int count)
    {
        var numbers = new long[count];
        Array.Fill(numbers, long.MaxValue);
        return numbers;
    }

    private sealed class Root;

    private sealed class One;

    private sealed class Other;
}
