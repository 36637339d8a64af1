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
    public async Task A_text_that_is_refused_does_not_refuse_JSON_whose_bytes_are_the_same()
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
    public void As_many_are_remembered_as_the_limit_and_the_oldest_leave()
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
    public void What_is_larger_than_all_that_may_be_kept_is_not(int more, int kept)
    {
        const int BytesOfText = 100_000;
        const int BytesOfErrors = 256 + (2 * 3);
        var refused = new RefusedDocuments(3, BytesOfText + BytesOfErrors + more);

        refused.Add(new byte[BytesOfText], Errors);

        Assert.Equal(kept, refused.Count);
    }

    [Fact]
    public void Bytes_are_bounded_over_all_of_them()
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
