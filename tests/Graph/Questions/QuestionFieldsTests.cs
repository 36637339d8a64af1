namespace Serverless.Graph.Tests.Questions;

public sealed class QuestionFieldsTests
{
    [Fact]
    public Task A_question_shows_its_positions_best_supported_first() =>
        Served.Harbour.Answers(
            """
            {
              question(id: "question:people-hurt") {
                id text aspect contested
                positions {
                  label independentSourceCount articleCount claimantCount
                  quantity { text }
                  claimants { name }
                  articles(first: 1) { id }
                  claims { totalCount nodes { id } facets { standings { standing count } } }
                  attributions(first: 1) { totalCount pageInfo { hasNextPage } nodes { id } }
                }
                claims { nodes { id } }
              }
            }
            """,
            """
            {
              "data": {
                "question": {
                  "id": "question:people-hurt",
                  "text": "How many people were hurt by the crane?",
                  "aspect": "QUANTITY",
                  "contested": true,
                  "positions": [
                    {
                      "label": "40",
                      "independentSourceCount": 1,
                      "articleCount": 3,
                      "claimantCount": 2,
                      "quantity": { "text": "40" },
                      "claimants": [{ "name": "Omar Reshad" }, { "name": "Dockers (blog-3)" }],
                      "articles": [{ "id": "article:gazette-1" }],
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:forty-hurt" }],
                        "facets": {
                          "standings": [
                            {
                              "standing": "DISPUTED",
                              "count": 1
                            }
                          ]
                        }
                      },
                      "attributions": {
                        "totalCount": 3,
                        "pageInfo": { "hasNextPage": true },
                        "nodes": [
                          {
                            "id": "attribution:forty-hurt--gazette-1--omar-reshad"
                          }
                        ]
                      }
                    },
                    {
                      "label": "31",
                      "independentSourceCount": 1,
                      "articleCount": 2,
                      "claimantCount": 1,
                      "quantity": { "text": "31" },
                      "claimants": [{ "name": "Town council" }],
                      "articles": [{ "id": "article:gazette-1" }],
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:thirty-one-hurt" }],
                        "facets": {
                          "standings": [
                            {
                              "standing": "DISPUTED",
                              "count": 1
                            }
                          ]
                        }
                      },
                      "attributions": {
                        "totalCount": 2,
                        "pageInfo": { "hasNextPage": true },
                        "nodes": [
                          {
                            "id": "attribution:thirty-one-hurt--gazette-1--town-council"
                          }
                        ]
                      }
                    },
                    {
                      "label": "fewer than 30",
                      "independentSourceCount": 1,
                      "articleCount": 1,
                      "claimantCount": 1,
                      "quantity": { "text": "fewer than 30" },
                      "claimants": [{ "name": "Officials (explainer-7)" }],
                      "articles": [{ "id": "article:explainer-7" }],
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:fewer-than-thirty-hurt" }],
                        "facets": {
                          "standings": [
                            {
                              "standing": "DISPUTED",
                              "count": 1
                            }
                          ]
                        }
                      },
                      "attributions": {
                        "totalCount": 1,
                        "pageInfo": { "hasNextPage": false },
                        "nodes": [
                          {
                            "id": "attribution:fewer-than-thirty-hurt--explainer-7--officials-explainer-7"
                          }
                        ]
                      }
                    },
                    {
                      "label": "more than 30",
                      "independentSourceCount": 1,
                      "articleCount": 1,
                      "claimantCount": 0,
                      "quantity": { "text": "more than 30" },
                      "claimants": [],
                      "articles": [{ "id": "article:review-6" }],
                      "claims": {
                        "totalCount": 1,
                        "nodes": [{ "id": "claim:more-than-thirty-hurt" }],
                        "facets": {
                          "standings": [
                            {
                              "standing": "DISPUTED",
                              "count": 1
                            }
                          ]
                        }
                      },
                      "attributions": {
                        "totalCount": 1,
                        "pageInfo": { "hasNextPage": false },
                        "nodes": [
                          {
                            "id": "attribution:more-than-thirty-hurt--review-6--narrator"
                          }
                        ]
                      }
                    }
                  ],
                  "claims": {
                    "nodes": [
                      { "id": "claim:forty-hurt" },
                      { "id": "claim:thirty-one-hurt" },
                      { "id": "claim:fewer-than-thirty-hurt" },
                      { "id": "claim:more-than-thirty-hurt" }
                    ]
                  }
                }
              }
            }
            """
        );

    [Fact]
    public Task The_most_contested_questions_come_first() =>
        Served.Harbour.Answers(
            """
            { questions { totalCount nodes { id contested aspect positions { label } } } }
            """,
            """
            {
              "data": {
                "questions": {
                  "totalCount": 7,
                  "nodes": [
                    {
                      "id": "question:people-hurt",
                      "contested": true,
                      "aspect": "QUANTITY",
                      "positions": [
                        { "label": "40" },
                        { "label": "31" },
                        { "label": "fewer than 30" },
                        { "label": "more than 30" }
                      ]
                    },
                    {
                      "id": "question:length-of-closure",
                      "contested": true,
                      "aspect": "DURATION",
                      "positions": [
                        { "label": "at least two weeks" },
                        { "label": "at most ten days" },
                        { "label": "some two weeks" }
                      ]
                    },
                    {
                      "id": "question:where-the-crane-fell",
                      "contested": true,
                      "aspect": "PLACE",
                      "positions": [{ "label": "North Pier" }, { "label": "South Pier" }]
                    },
                    {
                      "id": "question:when-it-closed",
                      "contested": true,
                      "aspect": "DATE",
                      "positions": [{ "label": "2024-02-29" }, { "label": "2024-02-27" }]
                    },
                    {
                      "id": "question:who-closed-it",
                      "contested": true,
                      "aspect": "ACTOR",
                      "positions": [{ "label": "The council" }, { "label": "The union" }]
                    },
                    {
                      "id": "question:outcome-of-talks",
                      "contested": true,
                      "aspect": "OUTCOME",
                      "positions": [{ "label": "A promise" }, { "label": "Nothing – 🚢" }]
                    },
                    {
                      "id": "question:why-the-crane-fell",
                      "contested": false,
                      "aspect": "CAUSE",
                      "positions": [{ "label": "Age" }, { "label": "Load" }]
                    }
                  ]
                }
              }
            }
            """
        );
}
