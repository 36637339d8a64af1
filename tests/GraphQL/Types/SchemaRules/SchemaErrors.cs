using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Types;

namespace Serverless.GraphQL.Tests.Types.SchemaRules;

/// <summary>
/// Asserts what is wrong with a schema, a line for each problem: the message and, in brackets, its places.
/// </summary>
internal static class SchemaErrors
{
    public static void Expect(string sdl, params string[] expected) =>
        Assert.Equal(expected, Assert.Throws<GraphQLException>(() => Schema.Parse(sdl)).Errors.Select(Describe));

    /// <summary>Asserts the problems of a document to which a query root type is added.</summary>
    public static void ExpectIn(string sdl, params string[] expected) =>
        Expect($"{sdl} type Query {{ a: Int }}", expected);

    public static void ExpectNone(string sdl) => Assert.NotNull(Schema.Parse($"{sdl} type Query {{ a: Int }}"));

    private static string Describe(GraphQLError error) =>
        $"{error.Message} [{string.Join(", ", error.Locations.Select(Place))}]";

    private static string Place(SourceLocation place) => $"{place.Line}:{place.Column}";
}
