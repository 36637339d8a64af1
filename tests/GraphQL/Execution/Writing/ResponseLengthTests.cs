using Serverless.GraphQL.Binding;
using Serverless.GraphQL.Errors;

namespace Serverless.GraphQL.Tests.Execution.Writing;

/// <summary>Tests that errors and extensions count towards the length of a response.</summary>
public sealed class ResponseLengthTests
{
    public static TheoryData<string, int> FailingFields =>
        new MatrixTheoryData<string, int>(["pure", "waiting", "required"], [300, 5_000, 100_000]);

    [Theory]
    [MemberData(nameof(FailingFields))]
    public async Task A_response_with_its_errors_may_be_as_long_as_the_limit_and_no_longer(string field, int limit)
    {
        var server = Server(limit);
        var around = (await Server(int.MaxValue).AskAsync(Query(1))).Length - 1;

        var longest = await server.AskAsync(Query(limit - around));

        Assert.Equal(limit, longest.Length);
        Assert.StartsWith("""{"errors":[{"message":"xxx""", longest, StringComparison.Ordinal);
        Assert.EndsWith("}", longest, StringComparison.Ordinal);
        Assert.Equal(TooLong(limit), await server.AskAsync(Query(limit - around + 1)));
        Assert.Equal(TooLong(limit), await server.AskAsync(Query(limit * 3)));
        Assert.Equal(longest, await server.AskAsync(Query(limit - around)));
        Assert.Empty(server.Exceptions);

        string Query(int letters) => $"{{ text(letters: {limit / 10}) {field}(letters: {letters}) }}";
    }

    [Theory]
    [InlineData("text", 300)]
    [InlineData("text", 5_000)]
    [InlineData("text", 100_000)]
    [InlineData("late", 5_000)]
    [InlineData("pure", 5_000)]
    public async Task A_response_with_its_cost_may_be_as_long_as_the_limit_and_no_longer(string field, int limit)
    {
        var server = Server(limit);
        var around = (await Server(int.MaxValue).AskAsync(Query(1), reportCost: true)).Length - 1;

        var longest = await server.AskAsync(Query(limit - around), reportCost: true);

        Assert.Equal(limit, longest.Length);
        Assert.EndsWith(
            ""","extensions":{"cost":{"estimated":0,"maximum":20000}}}""",
            longest,
            StringComparison.Ordinal
        );
        Assert.Equal(TooLong(limit), await server.AskAsync(Query(limit - around + 1), reportCost: true));
        Assert.InRange((await server.AskAsync(Query(limit - around + 1))).Length, 1, limit - 1);
        Assert.Equal(longest, await server.AskAsync(Query(limit - around), reportCost: true));

        string Query(int letters) => $"{{ {field}(letters: {letters}) }}";
    }

    private static string TooLong(int limit) =>
        (
            """{"errors":[{"message":"The response would be longer than LIMIT bytes; """
            + """ask for less at once.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}"""
        ).Replace("LIMIT", $"{limit}", StringComparison.Ordinal);

    private static TestServer Server(int limit) =>
        new(
            """
            type Query {
              text(letters: Int!): String  late(letters: Int!): String  pure(letters: Int!): Int
              waiting(letters: Int!): Int  required(letters: Int!): Int!
            }
            """,
            static schema =>
                schema
                    .Object<TestRoot>("Query")
                    .Field("text", Letters, static (_, letters) => letters)
                    .Batch("late", Letters, static (roots, letters) => roots.Select(_ => letters))
                    .Field("pure", Letters, static int? (_, letters) => throw new FieldErrorException(letters))
                    .Batch("waiting", Letters, static (roots, letters) => roots.Fail<int?>(new FieldError(letters)))
                    .Field("required", Letters, static int (_, letters) => throw new FieldErrorException(letters)),
            options: new GraphQLServerOptions { MaxResponseBytes = limit }
        );

    private static string Letters(Arguments arguments) => new('x', arguments.Get<int>("letters"));
}
