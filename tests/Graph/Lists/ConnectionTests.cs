using Serverless.News.Index;

namespace Serverless.Graph.Tests.Lists;

public sealed class ConnectionTests
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

    [Fact]
    public Task Each_article_has_its_own_page_of_the_same_selection() =>
        Served.Harbour.Answers(
            """
            {
              articles(first: 3, orderBy: {field: PUBLISHED, direction: ASC}) {
                nodes { id claims(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } }
              }
            }
            """,
            """
            {
              "data": {
                "articles": {
                  "nodes": [
                    {
                      "id": "article:gazette-1",
                      "claims": {
                        "totalCount": 4,
                        "nodes": [{ "id": "claim:council-closed-it" }],
                        "pageInfo": { "hasNextPage": true }
                      }
                    },
                    {
                      "id": "article:courier-2",
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:forty-hurt" }],
                        "pageInfo": { "hasNextPage": false }
                      }
                    },
                    {
                      "id": "article:post-5",
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:dozens-of-ships-waiting" }],
                        "pageInfo": { "hasNextPage": false }
                      }
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task A_cursor_of_one_object_fails_only_where_it_does_not_stand()
    {
        var claim = Served.Harbour.Claims.Single(static claim => claim.Record.Id.Slug == "forty-hurt");
        var cursor = new Cursor("harbour-1", claim.Key, 0);
        return Served.Harbour.Answers(
            """
            query($after: String) {
              nodes(ids: ["article:courier-2", "article:note-8"]) {
                ... on Article { claims(after: $after) { totalCount nodes { id } } }
              }
            }
            """,
            """
            {
              "errors": [
                {
                  "message": "The object of the cursor in \"after\" is not in this list. Use a cursor only with the field and filter that gave it.",
                  "locations": [{ "line": 3, "column": 22 }],
                  "path": ["nodes", 1, "claims"],
                  "extensions": { "code": "INVALID_CURSOR" }
                }
              ],
              "data": { "nodes": [{ "claims": { "totalCount": 1, "nodes": [] } }, { "claims": null }] }
            }
            """,
            $$"""{"after": "{{cursor}}"}"""
        );
    }
}
