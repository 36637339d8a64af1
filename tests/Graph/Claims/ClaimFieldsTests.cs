namespace Serverless.Graph.Tests.Claims;

public sealed class ClaimFieldsTests
{
    [Fact]
    public Task A_claim_tells_all_that_its_record_says_and_what_follows() =>
        Served.Harbour.Answers(
            """
            {
              claim(id: "claim:union-closed-it") {
                id text kind modality condition note standing articleCount independentSourceCount claimantCount
                participants { role entity { name } }
                occurred { edtf }
                quantity { text }
                places { name }
                events { name }
                questions { id }
                claimants { name }
                attributions {
                  nodes { id voice form hedge uttered { edtf } chain { name } locators { line } claim { id }
                    article { id }
                  }
                }
                relations { nodes { id kind basis aspect rationale from { id } to { id } } }
              }
            }
            """,
            """
            {
              "data": {
                "claim": {
                  "id": "claim:union-closed-it",
                  "text": "The union closed the harbour by its strike.",
                  "kind": "ACCUSATION",
                  "modality": "FACTUAL",
                  "condition": null,
                  "note": "The day is that of the strike, not of the closure.",
                  "standing": "DISPUTED",
                  "articleCount": 1,
                  "independentSourceCount": 1,
                  "claimantCount": 1,
                  "participants": [
                    { "role": "ADDRESSEE", "entity": { "name": "Dockers' Union" } },
                    { "role": "AGENT", "entity": { "name": "Dockers' Union" } },
                    { "role": "BENEFICIARY", "entity": { "name": "Pier Guard" } }
                  ],
                  "occurred": { "edtf": "2024-02-27" },
                  "quantity": null,
                  "places": [],
                  "events": [],
                  "questions": [{ "id": "question:who-closed-it" }, { "id": "question:when-it-closed" }],
                  "claimants": [{ "name": "Town council" }],
                  "attributions": {
                    "nodes": [
                      {
                        "id": "attribution:union-closed-it--explainer-7--town-council",
                        "voice": "NAMED",
                        "form": "INDIRECT",
                        "hedge": "REPORTEDLY",
                        "uttered": null,
                        "chain": [{ "name": "Town council" }],
                        "locators": [],
                        "claim": { "id": "claim:union-closed-it" },
                        "article": { "id": "article:explainer-7" }
                      }
                    ]
                  },
                  "relations": {
                    "nodes": [
                      {
                        "id": "relation:closing-in-sequence",
                        "kind": "CONTRADICTS",
                        "basis": "EDITOR",
                        "aspect": "SEQUENCE",
                        "rationale": null,
                        "from": { "id": "claim:union-closed-it" },
                        "to": { "id": "claim:council-closed-it" }
                      },
                      {
                        "id": "relation:union-closed-it--council-closed-it--contradicts",
                        "kind": "CONTRADICTS",
                        "basis": "EDITOR",
                        "aspect": "RESPONSIBILITY",
                        "rationale": "Each names the other side.",
                        "from": { "id": "claim:union-closed-it" },
                        "to": { "id": "claim:council-closed-it" }
                      }
                    ]
                  }
                }
              }
            }
            """
        );

    [Fact]
    public Task A_number_is_given_as_claimed() =>
        Served.Harbour.Answers(
            """
            {
              nodes(ids: [
                "claim:forty-hurt", "claim:more-than-thirty-hurt", "claim:fewer-than-thirty-hurt",
                "claim:closed-about-two-weeks"
              ]) {
                ... on Claim { quantity { min max minInclusive maxInclusive approximate unit measure text } }
              }
            }
            """,
            """
            {
              "data": {
                "nodes": [
                  {
                    "quantity": {
                      "min": 40, "max": 40, "minInclusive": true, "maxInclusive": true,
                      "approximate": false, "unit": "person", "measure": "people hurt by the crane", "text": "40"
                    }
                  },
                  {
                    "quantity": {
                      "min": 30, "max": null, "minInclusive": false, "maxInclusive": true,
                      "approximate": false, "unit": "person", "measure": "people hurt by the crane",
                      "text": "more than 30"
                    }
                  },
                  {
                    "quantity": {
                      "min": null, "max": 30, "minInclusive": true, "maxInclusive": false,
                      "approximate": false, "unit": "person", "measure": "people hurt by the crane",
                      "text": "fewer than 30"
                    }
                  },
                  {
                    "quantity": {
                      "min": 12, "max": 16, "minInclusive": true, "maxInclusive": true,
                      "approximate": true, "unit": "day", "measure": "length of the closure", "text": "some two weeks"
                    }
                  }
                ]
              }
            }
            """
        );

    [Fact]
    public Task A_chain_three_deep_in_an_article_that_follows_a_follower_is_one_source() =>
        Served.Harbour.Answers(
            """
            {
              claim(id: "claim:forty-hurt") {
                articleCount
                claimantCount
                independentSourceCount
                standing
                attributions {
                  nodes { article { id derivedFrom { article { id derivedFrom { article { id } } } } } chain { name } }
                }
              }
            }
            """,
            """
            {
              "data": {
                "claim": {
                  "articleCount": 3,
                  "claimantCount": 2,
                  "independentSourceCount": 1,
                  "standing": "DISPUTED",
                  "attributions": {
                    "nodes": [
                      {
                        "article": { "id": "article:gazette-1", "derivedFrom": [] },
                        "chain": [{ "name": "Omar Reshad" }]
                      },
                      {
                        "article": {
                          "id": "article:courier-2",
                          "derivedFrom": [
                            {
                              "article": {
                                "id": "article:gazette-1",
                                "derivedFrom": []
                              }
                            }
                          ]
                        },
                        "chain": [{ "name": "Omar Reshad" }, { "name": "The Gazette" }]
                      },
                      {
                        "article": {
                          "id": "article:blog-3",
                          "derivedFrom": [
                            {
                              "article": {
                                "id": "article:courier-2",
                                "derivedFrom": [
                                  {
                                    "article": {
                                      "id": "article:gazette-1"
                                    }
                                  }
                                ]
                              }
                            }
                          ]
                        },
                        "chain": [
                          { "name": "Dockers (blog-3)" },
                          { "name": "Dockers' Union" },
                          { "name": "The Gazette" }
                        ]
                      }
                    ]
                  }
                }
              }
            }
            """
        );

    [Fact]
    public Task Dates_are_as_fuzzy_as_the_source() =>
        Served.Harbour.Answers(
            """
            {
              nodes(ids: [
                "claim:closed-two-weeks-at-least", "claim:closed-ten-days-at-most", "claim:closed-about-two-weeks",
                "claim:crane-broke", "claim:crane-overloaded"
              ]) {
                ... on Claim { occurred { edtf earliest latest precision approximate provenance } }
              }
            }
            """,
            """
            {
              "data": {
                "nodes": [
                  {
                    "occurred": {
                      "edtf": "2024-02-29/..",
                      "earliest": "2024-02-29",
                      "latest": null,
                      "precision": "OPEN",
                      "approximate": false,
                      "provenance": "STATED"
                    }
                  },
                  {
                    "occurred": {
                      "edtf": "../2024-03-09",
                      "earliest": null,
                      "latest": "2024-03-09",
                      "precision": "OPEN",
                      "approximate": false,
                      "provenance": "STATED"
                    }
                  },
                  {
                    "occurred": {
                      "edtf": "2024-02-29/2024-03~",
                      "earliest": "2024-02-29",
                      "latest": "2024-03-31",
                      "precision": "INTERVAL",
                      "approximate": true,
                      "provenance": "STATED"
                    }
                  },
                  {
                    "occurred": {
                      "edtf": "2024-02",
                      "earliest": "2024-02-01",
                      "latest": "2024-02-29",
                      "precision": "MONTH",
                      "approximate": false,
                      "provenance": "INFERRED"
                    }
                  },
                  {
                    "occurred": {
                      "edtf": "2024",
                      "earliest": "2024-01-01",
                      "latest": "2024-12-31",
                      "precision": "YEAR",
                      "approximate": false,
                      "provenance": "STATED"
                    }
                  }
                ]
              }
            }
            """
        );

    [Fact]
    public Task The_longest_lists_of_a_claim_are_cut_where_asked() =>
        Served.Harbour.Answers(
            """
            {
              claim(id: "claim:forty-hurt") {
                all: claimants { name }
                one: claimants(first: 1) { name }
                none: claimants(first: 0) { name }
                given: claimants(first: null) { name }
              }
            }
            """,
            """
            {
              "data": {
                "claim": {
                  "all": [{ "name": "Omar Reshad" }, { "name": "Dockers (blog-3)" }],
                  "one": [{ "name": "Omar Reshad" }],
                  "none": [],
                  "given": [{ "name": "Omar Reshad" }, { "name": "Dockers (blog-3)" }]
                }
              }
            }
            """
        );
}
