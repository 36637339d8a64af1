namespace Serverless.Graph.Tests.Articles;

public sealed class ArticleInputsTests
{
    [Theory]
    [InlineData("{outlets: [\"The Gazette\"]}", "review-6 gazette-1")]
    [InlineData("{mentions: [\"@oreshad\"]}", "courier-2 gazette-1")]
    [InlineData("{genres: [NEWS]}", "courier-2 gazette-1")]
    [InlineData("{languages: [\"zh\"]}", "blog-3")]
    [InlineData("{published: {from: \"2024-03-02\"}}", "review-6 explainer-7 post-5")]
    [InlineData("{published: {to: \"2024-02-29\"}}", "gazette-1")]
    [InlineData("{published: {from: \"2025-06-01\", to: \"2025-06-30\"}}", "review-6 explainer-7")]
    [InlineData("{genres: []}", "")]
    [InlineData("{genres: null}", "review-6 explainer-7 courier-2 post-5 union-4 gazette-1 blog-3 note-8")]
    public async Task Articles_are_filtered(string filter, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ articles(filter: {{filter}}) { nodes { id } } }""");

        Assert.Equal(expected, data.Slugs("articles"));
    }

    [Theory]
    [InlineData(
        "{field: PUBLISHED, direction: ASC}",
        "gazette-1 courier-2 post-5 union-4 explainer-7 review-6 blog-3 note-8"
    )]
    [InlineData("{field: CLAIMS}", "review-6 explainer-7 gazette-1 union-4 blog-3 courier-2 note-8 post-5")]
    [InlineData("null", "review-6 explainer-7 courier-2 post-5 union-4 gazette-1 blog-3 note-8")]
    public async Task Articles_are_ordered(string order, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ articles(orderBy: {{order}}) { nodes { id } } }""");

        Assert.Equal(expected, data.Slugs("articles"));
    }
}
