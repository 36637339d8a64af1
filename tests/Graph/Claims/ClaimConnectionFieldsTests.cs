namespace Serverless.Graph.Tests.Claims;

public sealed class ClaimConnectionFieldsTests
{
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
