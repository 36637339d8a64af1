namespace Serverless.Graph.Tests.Claims;

public sealed class ClaimInputsTests
{
    [Theory]
    [InlineData("{kinds: [THREAT, DENIAL]}", "guard-denies-part guard-warns-strikers")]
    [InlineData("{claimants: [\"Pier Guard\"]}", "guard-denies-part guard-warns-strikers")]
    [InlineData("{claimants: [\"DU\"]}", "council-closed-it crane-overloaded")]
    [InlineData(
        "{claimants: [\"DU\"], parts: true}",
        "council-closed-it crane-overloaded forty-hurt union-demands-inspection"
    )]
    [InlineData("{about: [\"north pier\"]}", "forty-hurt")]
    [InlineData("{articles: [\"article:post-5\", \"article:note-8\"]}", "dozens-of-ships-waiting thirty-one-hurt")]
    [InlineData("{outlets: [\"courier\"], kinds: [CASUALTY]}", "fewer-than-thirty-hurt forty-hurt")]
    [InlineData("{questions: [\"question:where-the-crane-fell\"]}", "forty-hurt thirty-one-hurt")]
    [InlineData(
        "{events: [\"Harbour dispute\"]}",
        "council-closed-it council-promises-inspection forty-hurt talks-failed union-demands-inspection"
    )]
    [InlineData("{standings: [SUPERSEDED]}", "council-promises-inspection")]
    [InlineData("{voices: [ANONYMOUS, AUTHOR_OPINION]}", "crane-broke crane-overloaded forty-hurt")]
    [InlineData("{hedges: [UNNAMED_SOURCES, NOT_CONFIRMED]}", "fewer-than-thirty-hurt forty-hurt")]
    [InlineData(
        "{occurred: {from: \"2024-02-27\", to: \"2024-02-27\"}}",
        "closed-ten-days-at-most crane-broke crane-overloaded union-closed-it"
    )]
    [InlineData(
        "{publishedBy: \"2024-02-29\", hasQuantity: true}",
        "closed-two-weeks-at-least forty-hurt thirty-one-hurt"
    )]
    [InlineData("{independentSources: {gte: 2}}", "council-closed-it")]
    [InlineData(
        "{hasQuantity: true, kinds: [STATISTIC]}",
        "closed-about-two-weeks closed-ten-days-at-most dozens-of-ships-waiting"
    )]
    [InlineData("{hasQuantity: null, kinds: [POSITION]}", "council-regrets")]
    [InlineData("{parts: null, kinds: [POSITION]}", "council-regrets")]
    [InlineData("{kinds: []}", "")]
    public async Task Claims_are_filtered(string filter, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ claims(filter: {{filter}}) { nodes { id } totalCount } }""");

        Assert.Equal(expected, string.Join(' ', data.Slugs("claims").Split(' ').Order(StringComparer.Ordinal)));
        Assert.Equal(data["claims"]!["nodes"]!.AsArray().Count, data["claims"]!["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_filter_may_come_in_a_variable()
    {
        var data = await Served.Harbour.Data(
            "query($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }",
            variables: """{"filter": {"claimants": ["PIER GUARD"], "kinds": "THREAT", "occurred": null}}"""
        );

        Assert.Equal("guard-warns-strikers", data.Slugs("claims"));
    }

    [Theory]
    [InlineData(
        "OCCURRED, direction: DESC",
        "closed-ten-days-at-most closed-about-two-weeks closed-two-weeks-at-least council-closed-it forty-hurt"
    )]
    [InlineData("OCCURRED, direction: ASC", "crane-overloaded crane-broke union-closed-it forty-hurt thirty-one-hurt")]
    [InlineData(
        "PUBLISHED",
        "closed-ten-days-at-most council-regrets guard-denies-part guard-warns-strikers more-than-thirty-hurt"
    )]
    [InlineData(
        "UTTERED",
        "forty-hurt closed-two-weeks-at-least closed-about-two-weeks closed-ten-days-at-most council-closed-it"
    )]
    [InlineData(
        "SOURCES",
        "council-closed-it closed-about-two-weeks closed-ten-days-at-most closed-two-weeks-at-least "
            + "council-promises-inspection"
    )]
    public async Task Claims_are_ordered(string order, string expected)
    {
        var data = await Served.Harbour.Data(
            $$"""{ claims(first: 5, orderBy: {field: {{order}}}) { nodes { id } } }"""
        );

        Assert.Equal(expected, data.Slugs("claims"));
    }
}
