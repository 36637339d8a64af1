namespace Serverless.Graph.Tests.Entities;

public sealed class EntityFieldsTests
{
    [Theory]
    [InlineData("entity:omar-reshad")]
    [InlineData("omar-reshad")]
    [InlineData("OMAR RESHAD")]
    [InlineData("omar rashad")]
    [InlineData("عمر رشاد")]
    [InlineData("@oreshad")]
    public async Task An_entity_is_found_by_whatever_names_it(string reference)
    {
        var data = await Served.Harbour.Data(
            "query($ref: EntityRef!) { entity(ref: $ref) { id } }",
            $$"""{"ref": "{{reference}}"}"""
        );

        Assert.Equal("entity:omar-reshad", data["entity"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public Task An_entity_tells_all_that_its_record_says() =>
        Served.Harbour.Answers(
            """
            {
              entity(ref: "@oreshad") {
                id kind name description wikidataId url
                aliases { value kind language }
                roles { title of { name } }
                partOf { name }
                notToConfuseWith { id }
              }
              council: entity(ref: "Town hall") { description url partOf { name wikidataId aliases { value kind } } }
            }
            """,
            """
            {
              "data": {
                "entity": {
                  "id": "entity:omar-reshad",
                  "kind": "PERSON",
                  "name": "Omar Reshad",
                  "description": null,
                  "wikidataId": null,
                  "url": null,
                  "aliases": [
                    { "value": "Reshad", "kind": "NAME", "language": null },
                    { "value": "Omar Rashād", "kind": "SPELLING", "language": null },
                    { "value": "عمر رشاد", "kind": "TRANSLATION", "language": "ps" },
                    { "value": "@oreshad", "kind": "HANDLE", "language": null }
                  ],
                  "roles": [
                    { "title": "Speaker", "of": { "name": "Dockers' Union" } }, { "title": "Crane driver", "of": null }
                  ],
                  "partOf": null,
                  "notToConfuseWith": [{ "id": "entity:samir-reshad" }]
                },
                "council": {
                  "description": "Governs the town and owns the harbour.",
                  "url": "https://council.example/",
                  "partOf": {
                    "name": "Nordland", "wikidataId": "Q99000001",
                    "aliases": [{ "value": "Nordheim", "kind": "METONYM" }]
                  }
                }
              }
            }
            """
        );

    [Fact]
    public Task An_entity_lists_what_it_says_what_is_said_of_it_and_where() =>
        Served.Harbour.Answers(
            """
            {
              entity(ref: "dockers-union") {
                claimsMade { nodes { id } }
                claimsAbout(orderBy: {field: PUBLISHED, direction: ASC}) { nodes { id } }
                threats: claimsAbout(filter: {kinds: [THREAT]}) {
                  totalCount
                  nodes { id attributions { nodes { claimant { name } } } }
                }
                articles(first: 3) { totalCount nodes { id } }
                coMentions(first: 2) {
                  totalCount edges { count node { name } } nodes { name } pageInfo { hasNextPage }
                }
                places: coMentions(kinds: [PLACE]) { nodes { name } }
              }
            }
            """,
            """
            {
              "data": {
                "entity": {
                  "claimsMade": {
                    "nodes": [
                      { "id": "claim:council-closed-it" },
                      { "id": "claim:crane-overloaded" }
                    ]
                  },
                  "claimsAbout": {
                    "nodes": [
                      { "id": "claim:forty-hurt" },
                      { "id": "claim:thirty-one-hurt" },
                      { "id": "claim:union-closed-it" },
                      { "id": "claim:guard-warns-strikers" }
                    ]
                  },
                  "threats": {
                    "totalCount": 1,
                    "nodes": [
                      {
                        "id": "claim:guard-warns-strikers",
                        "attributions": {
                          "nodes": [
                            {
                              "claimant": { "name": "Pier Guard" }
                            },
                            {
                              "claimant": { "name": "Pier Guard" }
                            }
                          ]
                        }
                      }
                    ]
                  },
                  "articles": {
                    "totalCount": 7,
                    "nodes": [
                      { "id": "article:review-6" },
                      { "id": "article:explainer-7" },
                      { "id": "article:courier-2" }
                    ]
                  },
                  "coMentions": {
                    "totalCount": 4,
                    "edges": [
                      { "count": 1, "node": { "name": "Harbour dispute" } },
                      { "count": 1, "node": { "name": "North Pier" } }
                    ],
                    "nodes": [{ "name": "Harbour dispute" }, { "name": "North Pier" }],
                    "pageInfo": { "hasNextPage": true }
                  },
                  "places": { "nodes": [{ "name": "North Pier" }, { "name": "South Pier" }] }
                }
              }
            }
            """
        );
}
