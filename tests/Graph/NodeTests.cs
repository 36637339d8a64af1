namespace Serverless.Graph.Tests;

public sealed class NodeTests
{
    [Fact]
    public Task Every_kind_of_record_is_a_node() =>
        Served.Harbour.Answers(
            """
            {
              nodes(ids: [
                "article:note-8", "claim:forty-hurt", "attribution:forty-hurt--blog-3--dockers-blog-3",
                "entity:omar-reshad",
                "question:people-hurt", "relation:guard-denies-part--guard-warns-strikers--answers"
              ]) {
                __typename
                id
                ... on Article { genre }
                ... on Claim { kind }
                ... on Attribution { voice }
                ... on Entity { name }
                ... on Question { aspect }
                ... on Relation { basis }
              }
            }
            """,
            """
            {
              "data": {
                "nodes": [
                  { "__typename": "Article", "id": "article:note-8", "genre": "UNKNOWN" },
                  { "__typename": "Claim", "id": "claim:forty-hurt", "kind": "CASUALTY" },
                  { "__typename": "Attribution", "id": "attribution:forty-hurt--blog-3--dockers-blog-3",
                    "voice": "ANONYMOUS" },
                  { "__typename": "Entity", "id": "entity:omar-reshad", "name": "Omar Reshad" },
                  { "__typename": "Question", "id": "question:people-hurt", "aspect": "QUANTITY" },
                  { "__typename": "Relation", "id": "relation:guard-denies-part--guard-warns-strikers--answers",
                    "basis": "EDITOR" }
                ]
              }
            }
            """
        );

    [Fact]
    public Task A_node_that_does_not_exist_is_null_without_an_error() =>
        Served.Harbour.Answers(
            """
            {
              node(id: "claim:nobody-says-so") { id }
              nodes(ids: ["claim:talks-failed", "", "talks-failed", "claim:talks-failed"]) { id }
            }
            """,
            """
            {
              "data": {
                "node": null, "nodes": [{ "id": "claim:talks-failed" }, null, null, { "id": "claim:talks-failed" }]
              }
            }
            """
        );

    [Fact]
    public async Task A_hundred_nodes_are_answered_and_one_more_is_refused()
    {
        const string query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";

        var data = await Served.Harbour.Data(query, Ids(100));
        Assert.Equal(100, data["nodes"]!.AsArray().Count);
        await Served.Harbour.Answers(
            query,
            """
            {
              "errors": [
                {
                  "message": "\"ids\" has 101 ids; at most 100 are answered at a time.",
                  "locations": [{ "line": 1, "column": 23 }],
                  "path": ["nodes"],
                  "extensions": { "code": "TOO_MANY_IDS" }
                }
              ],
              "data": null
            }
            """,
            Ids(101)
        );

        static string Ids(int count) =>
            $$"""{"ids": [{{string.Join(',', Enumerable.Repeat("\"claim:talks-failed\"", count))}}]}""";
    }
}
