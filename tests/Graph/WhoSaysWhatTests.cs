namespace Serverless.Graph.Tests;

/// <summary>The questions that the project is for, asked of the five articles.</summary>
public sealed class WhoSaysWhatTests
{
    [Fact]
    public Task Who_says_how_many_Pakistani_soldiers_were_killed_in_which_articles() =>
        Served.Seeds.Answers(
            """
            {
              question(id: "question:pakistani-soldiers-killed-in-october") {
                contested
                positions {
                  label
                  independentSourceCount
                  articleCount
                  claimantCount
                  quantity { min max unit }
                  claimants { name }
                  articles { id }
                  attributions { nodes { article { id } claimant { name kind } hedge } }
                }
              }
            }
            """,
            """
            {
              "data": {
                "question": {
                  "contested": true,
                  "positions": [
                    {
                      "label": "58",
                      "independentSourceCount": 2,
                      "articleCount": 2,
                      "claimantCount": 2,
                      "quantity": { "min": 58, "max": 58, "unit": "person" },
                      "claimants": [
                        { "name": "Taliban" },
                        {
                          "name": "Unnamed source on the Afghan retaliation (article 1)"
                        }
                      ],
                      "articles": [
                        { "id": "article:istanbul-3" },
                        { "id": "article:istanbul-1" }
                      ],
                      "attributions": {
                        "nodes": [
                          {
                            "article": { "id": "article:istanbul-3" },
                            "claimant": {
                              "name": "Taliban",
                              "kind": "GOVERNMENT"
                            },
                            "hedge": "NONE"
                          },
                          {
                            "article": { "id": "article:istanbul-1" },
                            "claimant": {
                              "name": "Unnamed source on the Afghan retaliation (article 1)",
                              "kind": "ANONYMOUS"
                            },
                            "hedge": "NOT_CONFIRMED"
                          }
                        ]
                      }
                    },
                    {
                      "label": "23",
                      "independentSourceCount": 1,
                      "articleCount": 2,
                      "claimantCount": 1,
                      "quantity": { "min": 23, "max": 23, "unit": "person" },
                      "claimants": [{ "name": "Pakistan's military" }],
                      "articles": [
                        { "id": "article:istanbul-0" },
                        { "id": "article:istanbul-1" }
                      ],
                      "attributions": {
                        "nodes": [
                          {
                            "article": { "id": "article:istanbul-0" },
                            "claimant": {
                              "name": "Pakistan's military",
                              "kind": "ORGANIZATION"
                            },
                            "hedge": "NONE"
                          },
                          {
                            "article": { "id": "article:istanbul-1" },
                            "claimant": {
                              "name": "Pakistan's military",
                              "kind": "ORGANIZATION"
                            },
                            "hedge": "NONE"
                          }
                        ]
                      }
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task The_claims_about_Pakistani_soldiers_killed_are_disputed_and_contradict_each_other() =>
        Served.Seeds.Answers(
            """
            {
              claims(filter: {questions: ["question:pakistani-soldiers-killed-in-october"]},
                orderBy: {field: SOURCES}) {
                totalCount
                nodes {
                  id
                  standing
                  independentSourceCount
                  articleCount
                  relations(kinds: [CONTRADICTS]) { nodes { basis aspect claims { id } } }
                }
              }
            }
            """,
            """
            {
              "data": {
                "claims": {
                  "totalCount": 3,
                  "nodes": [
                    {
                      "id": "claim:pakistani-soldiers-killed-23",
                      "standing": "DISPUTED",
                      "independentSourceCount": 1,
                      "articleCount": 2,
                      "relations": {
                        "nodes": [
                          {
                            "basis": "RULE",
                            "aspect": "QUANTITY",
                            "claims": [
                              {
                                "id": "claim:pakistani-soldiers-killed-58-in-a-weekend"
                              },
                              {
                                "id": "claim:pakistani-soldiers-killed-23"
                              }
                            ]
                          }
                        ]
                      }
                    },
                    {
                      "id": "claim:pakistani-soldiers-killed-58-in-a-weekend",
                      "standing": "DISPUTED",
                      "independentSourceCount": 1,
                      "articleCount": 1,
                      "relations": {
                        "nodes": [
                          {
                            "basis": "RULE",
                            "aspect": "QUANTITY",
                            "claims": [
                              {
                                "id": "claim:pakistani-soldiers-killed-58-in-a-weekend"
                              },
                              {
                                "id": "claim:pakistani-soldiers-killed-23"
                              }
                            ]
                          }
                        ]
                      }
                    },
                    {
                      "id": "claim:pakistani-soldiers-killed-58-in-retaliation",
                      "standing": "DISPUTED",
                      "independentSourceCount": 1,
                      "articleCount": 1,
                      "relations": { "nodes": [] }
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task At_least_50_and_50_Afghan_civilians_killed_can_both_hold() =>
        Served.Seeds.Answers(
            """
            {
              question(id: "question:afghan-civilians-killed-in-october") {
                contested
                positions { label independentSourceCount claimants { name } articles { id } claims { nodes { text
                  standing } } }
              }
            }
            """,
            """
            {
              "data": {
                "question": {
                  "contested": false,
                  "positions": [
                    {
                      "label": "50",
                      "independentSourceCount": 1,
                      "claimants": [{ "name": "United Nations" }],
                      "articles": [{ "id": "article:istanbul-1" }],
                      "claims": {
                        "nodes": [
                          {
                            "text": "50 Afghan civilians were killed in the fighting of early October.",
                            "standing": "SINGLE_SOURCE"
                          }
                        ]
                      }
                    },
                    {
                      "label": "at least 50",
                      "independentSourceCount": 1,
                      "claimants": [{ "name": "United Nations" }],
                      "articles": [{ "id": "article:istanbul-0" }],
                      "claims": {
                        "nodes": [
                          {
                            "text": "At least 50 Afghan civilians were killed within a single week.",
                            "standing": "SINGLE_SOURCE"
                          }
                        ]
                      }
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task The_447_wounded_are_in_two_articles_and_have_one_source() =>
        Served.Seeds.Answers(
            """
            {
              question(id: "question:afghan-civilians-wounded-in-october") {
                contested
                positions { label articleCount independentSourceCount claimants { name } articles { id } }
              }
              claims(filter: {about: ["Afghanistan"], kinds: [CASUALTY], claimants: ["UN"],
                articles: ["article:istanbul-0"]}) {
                nodes { quantity { text measure } articleCount independentSourceCount standing }
              }
            }
            """,
            """
            {
              "data": {
                "question": {
                  "contested": false,
                  "positions": [
                    {
                      "label": "447",
                      "articleCount": 2,
                      "independentSourceCount": 1,
                      "claimants": [{ "name": "United Nations" }],
                      "articles": [
                        { "id": "article:istanbul-0" },
                        { "id": "article:istanbul-1" }
                      ]
                    }
                  ]
                },
                "claims": {
                  "nodes": [
                    {
                      "quantity": { "text": "at least 50", "measure": "Afghan civilians killed" },
                      "articleCount": 1,
                      "independentSourceCount": 1,
                      "standing": "SINGLE_SOURCE"
                    },
                    {
                      "quantity": { "text": "447", "measure": "Afghan civilians wounded" },
                      "articleCount": 2,
                      "independentSourceCount": 1,
                      "standing": "SINGLE_SOURCE"
                    }
                  ]
                }
              }
            }
            """
        );

    [Fact]
    public Task The_longer_ceasefire_of_articles_0_and_2_has_one_source_since_0_retells_2() =>
        Served.Seeds.Answers(
            """
            {
              claim(id: "claim:ceasefire-extended-by-mediation") {
                articleCount
                independentSourceCount
                attributions {
                  nodes { voice claimant { name } article { id derivedFrom { article { id } kind } } }
                }
              }
            }
            """,
            """
            {
              "data": {
                "claim": {
                  "articleCount": 2,
                  "independentSourceCount": 1,
                  "attributions": {
                    "nodes": [
                      {
                        "voice": "AUTHOR_OPINION",
                        "claimant": null,
                        "article": { "id": "article:istanbul-2", "derivedFrom": [] }
                      },
                      {
                        "voice": "NARRATOR",
                        "claimant": null,
                        "article": {
                          "id": "article:istanbul-0",
                          "derivedFrom": [
                            {
                              "article": {
                                "id": "article:istanbul-2"
                              },
                              "kind": "PARAPHRASE"
                            }
                          ]
                        }
                      }
                    ]
                  }
                }
              }
            }
            """
        );

    [Fact]
    public Task Who_says_otherwise_is_told_by_the_most_contested_question() =>
        Served.Seeds.Answers(
            """
            {
              questions(first: 3, filter: {contested: true}) { nodes { text contested positions { label
                independentSourceCount } } }
            }
            """,
            """
            {
              "data": {
                "questions": {
                  "nodes": [
                    {
                      "text": "Who mediated the truce of 19 October?",
                      "contested": true,
                      "positions": [
                        { "label": "Turkey and Qatar", "independentSourceCount": 1 },
                        { "label": "Qatar", "independentSourceCount": 1 },
                        {
                          "label": "Saudi Arabia, Qatar and others",
                          "independentSourceCount": 1
                        }
                      ]
                    },
                    {
                      "text": "When was the Istanbul round held that ended with the truce kept?",
                      "contested": true,
                      "positions": [
                        { "label": "Begun in October", "independentSourceCount": 1 },
                        {
                          "label": "In October, over by the 28th",
                          "independentSourceCount": 1
                        },
                        { "label": "On 2 November", "independentSourceCount": 1 }
                      ]
                    },
                    {
                      "text": "What came out of the Istanbul round of late October?",
                      "contested": true,
                      "positions": [
                        {
                          "label": "The ceasefire goes on",
                          "independentSourceCount": 2
                        },
                        {
                          "label": "Nothing, it collapsed",
                          "independentSourceCount": 2
                        }
                      ]
                    }
                  ]
                }
              }
            }
            """
        );

    [Theory]
    [InlineData("when-the-truce-was-reached", "2025-10-19", 4, 3)]
    [InlineData("when-the-violence-began", "2025-10-09", 3, 3)]
    [InlineData("pakistani-soldiers-wounded-in-october", "29", 2, 1)]
    [InlineData("afghan-civilians-wounded-in-october", "447", 2, 1)]
    public async Task What_several_articles_agree_on_is_counted_by_article_and_by_source(
        string question,
        string label,
        int articles,
        int sources
    )
    {
        var data = await Served.Seeds.Data(
            "query($id: ID!) { question(id: $id) "
                + "{ contested positions { label articleCount independentSourceCount } } }",
            $$"""{"id": "question:{{question}}"}"""
        );

        var best = data["question"]!["positions"]![0]!;
        Assert.False(data["question"]!["contested"]!.GetValue<bool>());
        Assert.Equal(label, best["label"]!.GetValue<string>());
        Assert.Equal(
            (articles, sources),
            (best["articleCount"]!.GetValue<int>(), best["independentSourceCount"]!.GetValue<int>())
        );
    }

    [Fact]
    public Task All_five_articles_name_the_mediators_and_are_four_sources() =>
        Served.Seeds.Answers(
            """
            { claim(id: "claim:turkey-and-qatar-mediated-in-istanbul") { articleCount independentSourceCount standing }
              }
            """,
            """
            { "data": { "claim": { "articleCount": 5, "independentSourceCount": 4, "standing": "CORROBORATED" } } }
            """
        );
}
