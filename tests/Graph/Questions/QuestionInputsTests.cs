namespace Serverless.Graph.Tests.Questions;

public sealed class QuestionInputsTests
{
    [Theory]
    [InlineData("{contested: false}", "why-the-crane-fell")]
    [InlineData("{aspects: [PLACE, DATE]}", "where-the-crane-fell when-it-closed")]
    [InlineData("{about: [\"Pier Guard\"]}", "when-it-closed who-closed-it")]
    public async Task Questions_are_filtered(string filter, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ questions(filter: {{filter}}) { nodes { id } } }""");

        Assert.Equal(expected, data.Slugs("questions"));
    }
}
