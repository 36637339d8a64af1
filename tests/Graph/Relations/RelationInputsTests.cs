namespace Serverless.Graph.Tests.Relations;

public sealed class RelationInputsTests
{
    [Theory]
    [InlineData(
        "{kinds: [SUPERSEDES, ANSWERS]}",
        "talks-failed--council-promises-inspection--supersedes "
            + "council-promises-inspection--union-demands-inspection--answers "
            + "guard-denies-part--guard-warns-strikers--answers"
    )]
    [InlineData("{aspects: [SEQUENCE, WORDING]}", "closing-in-sequence crane-overloaded--crane-broke--refines")]
    [InlineData(
        "{about: [\"First talks\"]}",
        "talks-failed--council-promises-inspection--supersedes "
            + "council-promises-inspection--union-demands-inspection--answers"
    )]
    public async Task Relations_are_filtered(string filter, string expected)
    {
        var data = await Served.Harbour.Data($$"""{ relations(filter: {{filter}}) { nodes { id } } }""");

        Assert.Equal(expected, data.Slugs("relations"));
    }
}
