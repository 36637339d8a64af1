using Serverless.Testing.News;

namespace Serverless.Graph.Tests;

public sealed class EditionTests
{
    [Fact]
    public Task The_edition_tells_what_it_holds_and_when_it_was_published_in_UTC() =>
        Served.Harbour.Answers(
            "{ edition { id publishedAt digest articleCount claimCount entityCount questionCount dataset } }",
            """
            {
              "data": {
                "edition": {
                  "id": "harbour-1",
                  "publishedAt": "2025-11-22T10:36:00Z",
                  "digest": "def",
                  "articleCount": 8,
                  "claimCount": 18,
                  "entityCount": 18,
                  "questionCount": 7,
                  "dataset": "harbour"
                }
              }
            }
            """
        );

    [Fact]
    public Task An_empty_data_set_answers_too() =>
        new DataSetBuilder()
            .Serve()
            .Answers(
                """
                {
                  edition { claimCount }
                  claims {
                    totalCount
                    nodes { id }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    facets { kinds { count } }
                  }
                  articles { totalCount }
                  entities { totalCount }
                  questions { totalCount }
                  relations { totalCount }
                }
                """,
                """
                {
                  "data": {
                    "edition": { "claimCount": 0 },
                    "claims": {
                      "totalCount": 0,
                      "nodes": [],
                      "pageInfo": {
                        "hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null
                      },
                      "facets": { "kinds": [] }
                    },
                    "articles": { "totalCount": 0 },
                    "entities": { "totalCount": 0 },
                    "questions": { "totalCount": 0 },
                    "relations": { "totalCount": 0 }
                  }
                }
                """
            );
}
