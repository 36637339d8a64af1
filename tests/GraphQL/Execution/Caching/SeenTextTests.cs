using Serverless.GraphQL.Execution.Caching;

namespace Serverless.GraphQL.Tests.Execution.Caching;

public sealed class SeenTextTests
{
    [Fact]
    public void A_text_is_seen_again_when_it_comes_the_second_time()
    {
        var seen = new SeenTexts();

        Assert.False(seen.IsSeenAgain("a"u8));
        Assert.True(seen.IsSeenAgain("a"u8));
        Assert.False(seen.IsSeenAgain("b"u8));
    }

    [Fact]
    public async Task A_document_is_answered_each_time_it_comes()
    {
        var server = new TestServer(
            "type Query { a: Int }",
            static schema => schema.Object<TestRoot>("Query").Field("a", static int? (_) => 1)
        );

        for (var i = 0; i < 4; i++)
            Assert.Equal("""{"data":{"a":1}}""", await server.AskAsync("{ a }"));
    }
}
