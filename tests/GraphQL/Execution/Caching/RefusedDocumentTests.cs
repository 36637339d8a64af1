using System.Text;
using Serverless.GraphQL.Errors;
using Serverless.GraphQL.Execution.Caching;

namespace Serverless.GraphQL.Tests.Execution.Caching;

public sealed class RefusedDocumentTests
{
    private static readonly IReadOnlyList<GraphQLError> Errors = [new GraphQLError { Message = "No." }];

    [Fact]
    public async Task The_same_mistake_gets_the_same_answer_again()
    {
        var server = Server();
        const string Wrong = "{ a b }";

        var first = await server.AskAsync(Wrong);

        Assert.Contains("Cannot query field", first);
        Assert.Equal(first, await server.AskAsync(Wrong));
        Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync("{ a }"));
    }

    [Fact]
    public async Task A_refused_text_does_not_refuse_JSON_with_the_same_bytes()
    {
        var server = Server();
        var json = "{ a } "u8.ToArray();
        var sameBytes = Encoding.Unicode.GetString(json);

        Assert.StartsWith("""{"errors":""", await server.AskAsync(sameBytes));

        var request = new GraphQLRequest { QueryJson = json, Root = new TestRoot() };
        using var response = await server.Server.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"a":1}}""", Encoding.UTF8.GetString(response.Body.Span));
    }

    [Fact]
    public void The_oldest_refusal_leaves_when_there_are_more_than_the_limit()
    {
        var refused = new RefusedDocuments(3, long.MaxValue);
        foreach (var text in (string[])["1", "2", "3"])
            refused.Add(Encoding.UTF8.GetBytes(text), Errors);
        Assert.NotNull(refused.Find("1"u8));

        refused.Add("4"u8, Errors);

        Assert.Null(refused.Find("1"u8));
        Assert.Same(Errors, refused.Find("2"u8));
        Assert.Equal(3, refused.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 0)]
    public void A_refusal_larger_than_the_limit_is_not_kept(int more, int kept)
    {
        const int BytesOfText = 100_000;
        const int BytesOfErrors = 256 + (2 * 3);
        var refused = new RefusedDocuments(3, BytesOfText + BytesOfErrors + more);

        refused.Add(new byte[BytesOfText], Errors);

        Assert.Equal(kept, refused.Count);
    }

    [Fact]
    public void The_bytes_of_all_refusals_together_are_bounded()
    {
        var refused = new RefusedDocuments(100, 2_000);
        for (byte i = 0; i < 50; i++)
            refused.Add([i], Errors);

        Assert.Equal(2_000 / (1 + 256 + 6), refused.Count);
        Assert.NotNull(refused.Find([49]));
    }

    private static TestServer Server() =>
        new(
            "type Query { a: Int }",
            static schema => schema.Object<TestRoot>("Query").Field("a", static int? (_) => 1)
        );
}
