namespace Serverless.Graph.Tests.Claims;

public sealed class ClaimTests
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
                  nodes { id voice form hedge uttered { edtf } chain { name } locators { line } claim { id } article { id } }
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
                "claim:forty-hurt", "claim:more-than-thirty-hurt", "claim:fewer-than-thirty-hurt", "claim:closed-about-two-weeks"
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
                      "approximate": false, "unit": "person", "measure": "people hurt by the crane", "text": "more than 30"
                    }
                  },
                  {
                    "quantity": {
                      "min": null, "max": 30, "minInclusive": true, "maxInclusive": false,
                      "approximate": false, "unit": "person", "measure": "people hurt by the crane", "text": "fewer than 30"
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
    public Task A_chain_three_deep_in_an_article_that_follows_a_follower_is_one_origin() =>
        Served.Harbour.Answers(
            """
            {
              claim(id: "claim:forty-hurt") {
                articleCount
                claimantCount
                independentSourceCount
                standing
                attributions { nodes { article { id derivedFrom { article { id derivedFrom { article { id } } } } } chain { name } } }
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
        "council-closed-it closed-about-two-weeks closed-ten-days-at-most closed-two-weeks-at-least council-promises-inspection"
    )]
    public async Task Claims_are_ordered(string order, string expected)
    {
        var data = await Served.Harbour.Data(
            $$"""{ claims(first: 5, orderBy: {field: {{order}}}) { nodes { id } } }"""
        );

        Assert.Equal(expected, data.Slugs("claims"));
    }

    [Fact]
    public Task Facets_divide_the_whole_result_and_ignore_their_own_field() =>
        Served.Harbour.Answers(
            """
            {
              claims(first: 0, filter: {kinds: [CASUALTY]}) {
                totalCount
                nodes { id }
                facets {
                  kinds { kind count }
                  standings { standing count }
                  claimants(first: 2) { entity { name } count }
                  outlets { entity { name } count }
                }
              }
            }
            """,
            """
            {
              "data": {
                "claims": {
                  "totalCount": 4,
                  "nodes": [],
                  "facets": {
                    "kinds": [
                      { "kind": "CASUALTY", "count": 4 },
                      { "kind": "STATISTIC", "count": 3 },
                      { "kind": "EVENT", "count": 1 },
                      { "kind": "OUTCOME", "count": 1 },
                      { "kind": "SCHEDULE", "count": 1 },
                      { "kind": "DEMAND", "count": 1 },
                      { "kind": "COMMITMENT", "count": 1 },
                      { "kind": "ACCUSATION", "count": 1 },
                      { "kind": "DENIAL", "count": 1 },
                      { "kind": "THREAT", "count": 1 },
                      { "kind": "ADMISSION", "count": 1 },
                      { "kind": "POSITION", "count": 1 },
                      { "kind": "ASSESSMENT", "count": 1 }
                    ],
                    "standings": [{ "standing": "DISPUTED", "count": 4 }],
                    "claimants": [
                      { "entity": { "name": "Dockers (blog-3)" }, "count": 1 },
                      { "entity": { "name": "Officials (explainer-7)" }, "count": 1 }
                    ],
                    "outlets": [
                      { "entity": { "name": "The Gazette" }, "count": 3 },
                      { "entity": { "name": "The Courier" }, "count": 2 }
                    ]
                  }
                }
              }
            }
            """
        );
}
