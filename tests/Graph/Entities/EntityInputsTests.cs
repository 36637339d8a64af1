namespace Serverless.Graph.Tests.Entities;

public sealed class EntityInputsTests
{
    [Theory]
    [InlineData("filter: {kinds: [PLACE]}", "harbour-town north-pier south-pier")]
    [InlineData("filter: {name: \"PIER\"}", "pier-guard north-pier south-pier")]
    [InlineData("filter: {claimsMade: {gte: 2}}", "town-council dockers-union pier-guard")]
    [InlineData(
        "filter: {kinds: [PERSON]}, orderBy: {field: NAME, direction: DESC}",
        "samir-reshad omar-reshad mira-dahl"
    )]
    [InlineData("first: 3, orderBy: {field: ARTICLES}", "dockers-union town-council gazette")]
    [InlineData("first: 2", "town-council dockers-union")]
    public async Task Entities_are_filtered_and_ordered(string arguments, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ entities({{arguments}}) { nodes { id } } }""");

        Assert.Equal(expected, data.Slugs("entities"));
    }
}
