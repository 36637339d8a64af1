using Serverless.News.Index;

namespace Serverless.Graph.Tests;

/// <summary>
/// Asks wrongly: a mistake becomes a null with an error that helps, and the rest of the answer stays.
/// </summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData(
        "claim(id: \"claim:forty-hurd\") { id }",
        "UNKNOWN_ID",
        "There is no claim with the id 'claim:forty-hurd'; did you mean 'claim:forty-hurt'?"
    )]
    [InlineData(
        "claim(id: \"article:note-8\") { id }",
        "UNKNOWN_ID",
        "There is no claim with the id 'article:note-8'."
    )]
    [InlineData(
        "article(id: \"article:note-9\") { id }",
        "UNKNOWN_ID",
        "There is no article with the id 'article:note-9'; did you mean 'article:note-8'?"
    )]
    [InlineData("question(id: \"\") { id }", "UNKNOWN_ID", "There is no question with the id ''.")]
    [InlineData(
        "entity(ref: \"Omar Reshat\") { id }",
        "UNKNOWN_ENTITY",
        "No entity is called 'Omar Reshat'; did you mean 'Omar Reshad'?"
    )]
    [InlineData(
        "claims(first: 101) { totalCount }",
        "INVALID_PAGE_SIZE",
        "\"first\" is 101; it goes from 0 to 100. Ask for more in several pages, with \"after\"."
    )]
    [InlineData(
        "articles(last: -1) { totalCount }",
        "INVALID_PAGE_SIZE",
        "\"last\" is -1; it goes from 0 to 100. Ask for more in several pages, with \"before\"."
    )]
    [InlineData(
        "entities(first: 1, last: 1) { totalCount }",
        "INVALID_PAGE_SIZE",
        "Both \"first\" and \"last\" are given; ask for one of them."
    )]
    [InlineData(
        "questions(after: \"xyz\") { totalCount }",
        "INVALID_CURSOR",
        "\"after\" is not a cursor. Pass on a cursor from an earlier answer, unchanged."
    )]
    [InlineData(
        "relations(before: \"\") { totalCount }",
        "INVALID_CURSOR",
        "\"before\" is not a cursor. Pass on a cursor from an earlier answer, unchanged."
    )]
    [InlineData(
        "claims(filter: {claimants: [\"Nobody\"]}) { totalCount }",
        "UNKNOWN_ENTITY",
        "In the filter's \"claimants\": No entity is called 'Nobody'."
    )]
    [InlineData(
        "claims(filter: {articles: [\"note-8\"]}) { totalCount }",
        "UNKNOWN_ID",
        "In the filter's \"articles\": There is no article with the id 'note-8'; did you mean 'article:note-8'?"
    )]
    [InlineData(
        "claims(filter: {occurred: {from: \"2025-01-02\", to: \"2025-01-01\"}}) { totalCount }",
        "INVALID_RANGE",
        "In the filter's \"occurred\": The range from 2025-01-02 to 2025-01-01 ends before it begins."
    )]
    public async Task A_mistake_is_null_with_an_error_and_the_rest_stands(string field, string code, string message)
    {
        var answer = await Served.Harbour.Ask($$"""{ asked: {{field}} edition { id } }""");

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal(
            (message, code),
            (error["message"]!.GetValue<string>(), error["extensions"]!["code"]!.GetValue<string>())
        );
        Assert.Equal("""["asked"]""", error["path"]!.ToJsonString());
        Assert.Equal("""{"asked":null,"edition":{"id":"harbour-1"}}""", answer["data"]!.ToJsonString());
    }

    [Fact]
    public Task An_ambiguous_name_lists_whom_it_may_mean() =>
        Served.Harbour.Answers(
            "{ entity(ref: \"reshad\") { id } }",
            $$"""
            {
              "errors": [
                {
                  "message": "{{
                    "'reshad' names 2 entities: entity:omar-reshad (Omar Reshad), "
                        + "entity:samir-reshad (Samir Reshad). Ask by id."
                  }}",
                  "locations": [{ "line": 1, "column": 3 }],
                  "path": ["entity"],
                  "extensions": {
                    "code": "AMBIGUOUS_ENTITY", "candidates": ["entity:omar-reshad", "entity:samir-reshad"]
                  }
                }
              ],
              "data": { "entity": null }
            }
            """
        );

    [Fact]
    public Task A_cursor_of_an_edition_that_is_gone_names_the_current_one() =>
        Served.Harbour.Answers(
            "query($after: String) { claims(after: $after) { totalCount } }",
            $$"""
            {
              "errors": [
                {
                  "message": "{{
                    "The cursor is of edition harbour-0, which is no longer served. "
                        + "Begin again without a cursor."
                  }}",
                  "locations": [{ "line": 1, "column": 25 }],
                  "path": ["claims"],
                  "extensions": { "code": "EDITION_GONE", "currentEdition": "harbour-1" }
                }
              ],
              "data": { "claims": null }
            }
            """,
            $$"""{"after": "{{Cursor("harbour-0", 3)}}"}"""
        );

    [Fact]
    public Task Cursors_of_two_editions_do_not_go_together() =>
        Served.Harbour.Answers(
            "query($after: String, $before: String) { claims(after: $after, before: $before) { totalCount } }",
            $$"""
            {
              "errors": [
                {
                  "message": "{{
                    "\\\"after\\\" is of edition harbour-0 and \\\"before\\\" of edition harbour-1. "
                        + "Page within one edition."
                  }}",
                  "locations": [{ "line": 1, "column": 42 }],
                  "path": ["claims"],
                  "extensions": { "code": "EDITION_MISMATCH" }
                }
              ],
              "data": { "claims": null }
            }
            """,
            $$"""{"after": "{{Cursor("harbour-0", 3)}}", "before": "{{Cursor("harbour-1", 5)}}"}"""
        );

    [Fact]
    public async Task A_list_inside_an_object_that_cannot_be_null_takes_the_object_with_it()
    {
        var answer = await Served.Harbour.Ask(
            """{ claim(id: "claim:forty-hurt") { id claimants(first: 101) { id } } }"""
        );

        Assert.Equal("""{"claim":null}""", answer["data"]!.ToJsonString());
        Assert.Equal("INVALID_PAGE_SIZE", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(
        "{ entity(ref: \"\") { id } }",
        "expected an id, slug, name, Wikidata id or handle of an entity, 1 to 200 characters"
    )]
    [InlineData(
        "{ entity(ref: 5) { id } }",
        "expected an id, slug, name, Wikidata id or handle of an entity, 1 to 200 characters"
    )]
    [InlineData(
        "{ claims(filter: {publishedBy: \"2025-02-30\"}) { totalCount } }",
        "expected a calendar date such as 2025-10-19"
    )]
    [InlineData(
        "{ claims(filter: {publishedBy: \"19 October\"}) { totalCount } }",
        "expected a calendar date such as 2025-10-19"
    )]
    [InlineData(
        "{ articles(filter: {languages: [\"not a tag\"]}) { totalCount } }",
        "expected a language tag such as en or zh-Hant"
    )]
    [InlineData(
        "{ claims(filter: {kinds: [RUMOUR]}) { totalCount } }",
        "Value \"RUMOUR\" does not exist in \"ClaimKind\" enum."
    )]
    [InlineData("{ claims(first: \"ten\") { totalCount } }", "Int cannot represent non-integer value: \"ten\"")]
    [InlineData("{ claims { truth } }", "Cannot query field \"truth\" on type \"ClaimConnection\".")]
    [InlineData("{ claims { ", "Syntax Error: Expected Name, found <EOF>.")]
    public async Task A_value_or_text_of_the_wrong_form_is_refused_before_anything_runs(string query, string message)
    {
        var answer = await Served.Harbour.Ask(query);

        Assert.Null(answer["data"]);
        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Contains(message, error["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_of_201_characters_is_refused_and_one_of_200_is_looked_up()
    {
        const string query = "query($ref: EntityRef!) { entity(ref: $ref) { id } }";

        Assert.Equal("UNKNOWN_ENTITY", await Code(200));
        Assert.Null(await Code(201));

        static async Task<string?> Code(int length)
        {
            var answer = await Served.Harbour.Ask(query, $$"""{"ref": "{{new string('x', length)}}"}""");
            return answer["data"] is null ? null : answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();
        }
    }

    private static Cursor Cursor(string edition, int position) =>
        new(edition, Served.Harbour.Claims[position].Key, position);
}
