using System.Text.Json.Nodes;

namespace Serverless.Graph.Tests;

/// <summary>
/// Narrows by every field of every filter that schema.graphql declares. Without this, a field that is declared and read
/// nowhere would be accepted and ignored, and the client would get the whole list.
/// </summary>
public sealed class FilterTests
{
    /// <summary>
    /// For each list, the fields of its filter, each with a value that selects some of the fixture and not all.
    /// </summary>
    private static readonly Dictionary<string, string[]> Values = new()
    {
        ["articles"] =
        [
            "outlets: [\"gazette\"]",
            "mentions: [\"pier-guard\"]",
            "genres: [NEWS]",
            "languages: [\"zh\"]",
            "published: {from: \"2025-01-01\"}",
            "published: {to: \"2024-02-29\"}",
        ],
        ["claims"] =
        [
            "kinds: [CASUALTY]",
            "claimants: [\"town-council\"]",
            "about: [\"dockers-union\"]",
            "articles: [\"article:gazette-1\"]",
            "outlets: [\"courier\"]",
            "questions: [\"question:people-hurt\"]",
            "events: [\"first-talks\"]",
            "standings: [DISPUTED]",
            "voices: [COLLECTIVE]",
            "hedges: [ALLEGEDLY]",
            "occurred: {from: \"2024-02-29\"}",
            "occurred: {to: \"2024-02-28\"}",
            "publishedBy: \"2024-02-29\"",
            "independentSources: {gte: 2}",
            "independentSources: {lte: 1}",
            "hasQuantity: true",
        ],
        ["entities"] = ["kinds: [OUTLET]", "name: \"reshad\"", "claimsMade: {gte: 2}", "claimsMade: {lte: 1}"],
        ["questions"] = ["aspects: [ACTOR]", "contested: false", "about: [\"town-council\"]"],
        ["relations"] = ["kinds: [ANSWERS]", "aspects: [SEQUENCE]", "bases: [RULE]", "about: [\"pier-guard\"]"],
    };

    /// <summary>Fields that change what another one selects and narrow nothing alone.</summary>
    private static readonly string[] Modifiers = ["claims.parts"];

    public static TheoryData<string, string> Cases { get; } =
    [.. Values.SelectMany(static list => list.Value, static (list, value) => (list.Key, value))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_field_that_is_given_alone_selects_some_records_and_not_all(string list, string value)
    {
        var data = await Served.Harbour.Data(
            $$"""{ some: {{list}}(filter: { {{value}} }) { totalCount } all: {{list}} { totalCount } }"""
        );

        Assert.InRange(Total(data["some"]), 1, Total(data["all"]) - 1);
    }

    [Fact]
    public async Task Every_field_of_every_filter_has_a_case()
    {
        var data = await Served.Harbour.Data(
            """
            {
              __type(name: "Query") { fields { name args { name type { name } } } }
              __schema { types { name inputFields { name type { name } } } }
            }
            """
        );
        var inputs = data["__schema"]!["types"]!
            .AsArray()
            .Where(static type => type!["inputFields"] is not null)
            .ToDictionary(static type => Text(type!["name"]), static type => type!["inputFields"]!.AsArray());
        var filters = data["__type"]!["fields"]!
            .AsArray()
            .Select(static field => (Name: Text(field!["name"]), Filter: FilterOf(field!)))
            .Where(static list => list.Filter is not null)
            .SelectMany(list => FieldsOf(list.Filter!, inputs), static (list, field) => $"{list.Name}.{field}");
        var cases = Values.SelectMany(
            static list => list.Value,
            static (list, value) => $"{list.Key}.{FieldsGiven(value)}"
        );

        Assert.Equal(filters.Order(StringComparer.Ordinal), cases.Concat(Modifiers).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parts_widens_what_an_entity_selects()
    {
        var data = await Served.Harbour.Data(
            """
            {
              alone: claims(filter: {claimants: ["dockers-union"]}) { totalCount }
              parts: claims(filter: {claimants: ["dockers-union"], parts: true}) { totalCount }
            }
            """
        );

        Assert.True(Total(data["parts"]) > Total(data["alone"]));
    }

    /// <summary>The name of the input type of the argument <c>filter</c>; null for a field without one.</summary>
    private static string? FilterOf(JsonNode field) =>
        field["args"]!.AsArray().FirstOrDefault(static argument => Text(argument!["name"]) == "filter") is { } filter
            ? Text(filter["type"]!["name"])
            : null;

    /// <summary>
    /// The fields of a filter; a field that is an input object itself counts once for each of its own.
    /// </summary>
    private static IEnumerable<string> FieldsOf(string filter, Dictionary<string, JsonArray> inputs) =>
        inputs[filter]
            .SelectMany(field =>
                field!["type"]!["name"] is { } type && inputs.TryGetValue(Text(type), out var inner)
                    ? inner.Select(part => $"{Text(field["name"])}.{Text(part!["name"])}")
                    : [Text(field["name"])]
            );

    /// <summary><c>published: {from: "2025"}</c> gives <c>published.from</c>.</summary>
    private static string FieldsGiven(string value) =>
        value.Split(": ") is [var field, ['{', .. var part], _] ? $"{field}.{part}" : value.Split(':')[0];

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static int Total(JsonNode? connection) => connection!["totalCount"]!.GetValue<int>();
}
