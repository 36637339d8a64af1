using Serverless.News.Index;

namespace Serverless.Graph.Tests.Lists;

public sealed class ConnectionsTests
{
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
            $$"""
            {
              "errors": [
                {
                  "message": "{{
                    "The object of the cursor in \\\"after\\\" is not in this list. "
                        + "Use a cursor only with the field and filter that gave it."
                  }}",
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
