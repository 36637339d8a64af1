namespace Serverless.Graph.Tests.Articles;

public sealed class ArticleFieldsTests
{
    [Fact]
    public Task An_article_tells_all_that_its_record_says() =>
        Served.Harbour.Answers(
            """
            {
              article(id: "article:courier-2") {
                id title genre languages url summary text note sourceDigest
                outlet { name } syndicator { name } authors { name }
                published { edtf earliest latest precision approximate provenance }
                derivedFrom { article { id title authors { name } } kind basis }
              }
            }
            """,
            """
            {
              "data": {
                "article": {
                  "id": "article:courier-2",
                  "title": "Harbour closed, says Gazette",
                  "genre": "NEWS",
                  "languages": ["en"],
                  "url": null,
                  "summary": "The Courier takes over the report of the Gazette.",
                  "text": null,
                  "note": null,
                  "sourceDigest": null,
                  "outlet": { "name": "The Courier" },
                  "syndicator": { "name": "Wire Desk" },
                  "authors": [],
                  "published": {
                    "edtf": "2024-03-01", "earliest": "2024-03-01", "latest": "2024-03-01",
                    "precision": "DAY", "approximate": false, "provenance": "STATED"
                  },
                  "derivedFrom": [
                    {
                      "article": {
                        "id": "article:gazette-1", "title": "Harbour closed", "authors": [{ "name": "Mira Dahl" }]
                      },
                      "kind": "SYNDICATION",
                      "basis": "The last line names the Gazette."
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task What_an_article_does_not_state_is_null() =>
        Served.Harbour.Answers(
            """
            {
              articles(filter: {genres: [UNKNOWN, OPINION]}) {
                nodes { id title outlet { name } authors { name } published { edtf } }
              }
            }
            """,
            """
            {
              "data": {
                "articles": {
                  "nodes": [
                    { "id": "article:blog-3", "title": null, "outlet": null, "authors": [], "published": null },
                    { "id": "article:note-8", "title": null, "outlet": null, "authors": [], "published": null }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task Text_in_any_script_comes_through_whole() =>
        Served.Harbour.Answers(
            """
            { nodes(ids: ["article:gazette-1", "article:post-5"]) { ... on Article { text url sourceDigest } } }
            """,
            $$"""
            {
              "data": {
                "nodes": [
                  {
                    "text": "{{
                    "The harbour is closed.\\n“Forty were hurt,” says Omar Reshad (عمر رشاد). 🚢\\n"
                        + "The council counts thirty-one.\\n"
                  }}",
                    "url": "https://gazette.example/harbour",
                    "sourceDigest": "0f343b0931126a20f133d67c2b018a3b5e7d1c7d38f6ea5f8c6d1e0a7b9c2d4e"
                  },
                  { "text": "بندر تړل شوی دی. اووه کښتۍ ولاړې دي.", "url": null, "sourceDigest": null }
                ]
              }
            }
            """
        );

    [Fact]
    public Task An_article_lists_its_claims_attributions_and_mentions() =>
        Served.Harbour.Answers(
            """
            {
              article(id: "article:gazette-1") {
                claims { totalCount nodes { id } facets { kinds { kind count } } }
                disputed: claims(filter: {standings: [DISPUTED], hasQuantity: true}) { nodes { id } }
                attributions { nodes { claimant { name } locators { line start end } uttered { edtf } } }
                mentions(first: 3) { totalCount nodes { name } pageInfo { hasNextPage } }
                people: mentions(kinds: [PERSON, GOVERNMENT]) { nodes { name } }
              }
            }
            """,
            """
            {
              "data": {
                "article": {
                  "claims": {
                    "totalCount": 4,
                    "nodes": [
                      { "id": "claim:council-closed-it" },
                      { "id": "claim:forty-hurt" },
                      { "id": "claim:thirty-one-hurt" },
                      { "id": "claim:closed-two-weeks-at-least" }
                    ],
                    "facets": {
                      "kinds": [
                        { "kind": "CASUALTY", "count": 2 },
                        { "kind": "EVENT", "count": 1 },
                        { "kind": "SCHEDULE", "count": 1 }
                      ]
                    }
                  },
                  "disputed": {
                    "nodes": [
                      { "id": "claim:forty-hurt" },
                      { "id": "claim:thirty-one-hurt" },
                      { "id": "claim:closed-two-weeks-at-least" }
                    ]
                  },
                  "attributions": {
                    "nodes": [
                      {
                        "claimant": null,
                        "locators": [{ "line": 1, "start": null, "end": null }],
                        "uttered": null
                      },
                      {
                        "claimant": { "name": "Omar Reshad" },
                        "locators": [{ "line": 2, "start": 23, "end": 41 }],
                        "uttered": { "edtf": "2024-02-28" }
                      },
                      {
                        "claimant": { "name": "Town council" },
                        "locators": [{ "line": 3, "start": null, "end": null }],
                        "uttered": null
                      },
                      {
                        "claimant": { "name": "Town council" },
                        "locators": [],
                        "uttered": { "edtf": "2024-02" }
                      }
                    ]
                  },
                  "mentions": {
                    "totalCount": 7,
                    "nodes": [
                      { "name": "Town council" },
                      { "name": "Dockers' Union" },
                      { "name": "Harbour dispute" }
                    ],
                    "pageInfo": { "hasNextPage": true }
                  },
                  "people": { "nodes": [{ "name": "Town council" }, { "name": "Omar Reshad" }] }
                }
              }
            }
            """
        );
}
