namespace Serverless.Graph.Tests.Lists;

public sealed class PageArgumentsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(100)]
    public async Task Paging_forward_then_backward_meets_every_claim_once(int size)
    {
        const string query = """
            query($first: Int, $after: String, $last: Int, $before: String) {
              claims(first: $first, after: $after, last: $last, before: $before) {
                totalCount
                edges { cursor node { id } }
                nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;
        var (forward, backward) = (new List<string>(), new List<string>());
        string? cursor = null;
        for (var next = true; next; )
        {
            var page = await Read($$"""{"first": {{size}}, "after": {{Text(cursor)}}}""");
            Assert.Equal(forward.Count > 0, page.HasPrevious);
            forward.AddRange(page.Ids);
            (next, cursor) = (page.HasNext, page.End);
        }

        // From behind the last one: the page before the last cursor, and that claim itself first.
        backward.Add(forward[^1]);
        for (var previous = forward.Count > 1; previous; )
        {
            var page = await Read($$"""{"last": {{size}}, "before": {{Text(cursor)}}}""");
            Assert.True(page.HasNext);
            backward.InsertRange(0, page.Ids);
            (previous, cursor) = (page.HasPrevious, page.Start);
        }

        Assert.Equal(Served.Seeds.Claims.Count, forward.Distinct().Count());
        Assert.Equal(Served.Seeds.Claims.Count, forward.Count);
        Assert.Equal(forward, backward);

        static async Task<(string[] Ids, bool HasNext, bool HasPrevious, string? Start, string? End)> Read(
            string variables
        )
        {
            var claims = (await Served.Seeds.Data(query, variables))["claims"]!;
            var edges = claims["edges"]!.AsArray();
            var info = claims["pageInfo"]!;
            string[] ids = [.. edges.Select(static edge => edge!["node"]!["id"]!.GetValue<string>())];
            Assert.Equal(Served.Seeds.Claims.Count, claims["totalCount"]!.GetValue<int>());
            Assert.Equal(ids, claims["nodes"]!.AsArray().Select(static node => node!["id"]!.GetValue<string>()));
            Assert.Equal(edges[0]!["cursor"]!.GetValue<string>(), info["startCursor"]!.GetValue<string>());
            Assert.Equal(edges[^1]!["cursor"]!.GetValue<string>(), info["endCursor"]!.GetValue<string>());
            return (
                ids,
                info["hasNextPage"]!.GetValue<bool>(),
                info["hasPreviousPage"]!.GetValue<bool>(),
                info["startCursor"]!.GetValue<string>(),
                info["endCursor"]!.GetValue<string>()
            );
        }

        static string Text(string? cursor) => cursor is null ? "null" : $"\"{cursor}\"";
    }

    [Fact]
    public async Task A_page_has_twenty_where_no_size_is_asked()
    {
        var data = await Served.Seeds.Data("{ claims { nodes { id } } }");

        Assert.Equal(20, data["claims"]!["nodes"]!.AsArray().Count);
    }
}
