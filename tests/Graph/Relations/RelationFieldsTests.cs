namespace Serverless.Graph.Tests.Relations;

public sealed class RelationFieldsTests
{
    [Fact]
    public Task A_relation_names_both_ends_and_what_it_rests_on() =>
        Served.Harbour.Answers(
            """
            {
              node(id: "relation:union-closed-it--council-closed-it--contradicts") {
                ... on Relation { id kind aspect basis rationale from { id } to { id } claims { id } }
              }
              relations(filter: {bases: [RULE]}) { totalCount nodes { id kind aspect from { id } to { id } } }
            }
            """,
            """
            {
              "data": {
                "node": {
                  "id": "relation:union-closed-it--council-closed-it--contradicts",
                  "kind": "CONTRADICTS",
                  "aspect": "RESPONSIBILITY",
                  "basis": "EDITOR",
                  "rationale": "Each names the other side.",
                  "from": { "id": "claim:union-closed-it" },
                  "to": { "id": "claim:council-closed-it" },
                  "claims": [{ "id": "claim:union-closed-it" }, { "id": "claim:council-closed-it" }]
                },
                "relations": {
                  "totalCount": 6,
                  "nodes": [
                    {
                      "id": "relation:closed-about-two-weeks--closed-ten-days-at-most--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "DURATION",
                      "from": { "id": "claim:closed-about-two-weeks" },
                      "to": { "id": "claim:closed-ten-days-at-most" }
                    },
                    {
                      "id": "relation:closed-two-weeks-at-least--closed-ten-days-at-most--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "DURATION",
                      "from": { "id": "claim:closed-two-weeks-at-least" },
                      "to": { "id": "claim:closed-ten-days-at-most" }
                    },
                    {
                      "id": "relation:fewer-than-thirty-hurt--more-than-thirty-hurt--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "QUANTITY",
                      "from": { "id": "claim:fewer-than-thirty-hurt" },
                      "to": { "id": "claim:more-than-thirty-hurt" }
                    },
                    {
                      "id": "relation:forty-hurt--fewer-than-thirty-hurt--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "QUANTITY",
                      "from": { "id": "claim:forty-hurt" },
                      "to": { "id": "claim:fewer-than-thirty-hurt" }
                    },
                    {
                      "id": "relation:forty-hurt--thirty-one-hurt--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "QUANTITY",
                      "from": { "id": "claim:forty-hurt" },
                      "to": { "id": "claim:thirty-one-hurt" }
                    },
                    {
                      "id": "relation:thirty-one-hurt--fewer-than-thirty-hurt--contradicts",
                      "kind": "CONTRADICTS",
                      "aspect": "QUANTITY",
                      "from": { "id": "claim:thirty-one-hurt" },
                      "to": { "id": "claim:fewer-than-thirty-hurt" }
                    }
                  ]
                }
              }
            }
            """
        );
}
