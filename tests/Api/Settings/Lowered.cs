using System.Text.Json;

namespace Serverless.Api.Tests.Settings;

/// <summary>A limit that is set lower than its default, and a request that exceeds only this limit.</summary>
/// <param name="Setting">The name of the setting after <c>GraphQL__</c>.</param>
/// <param name="Limit">The value of the setting.</param>
/// <param name="Body">A body that exceeds the limit.</param>
/// <param name="Problem">A part of the message in the response.</param>
internal sealed record Lowered(string Setting, int Limit, string Body, string Problem)
{
    private const string TwelveNames = "{ entities(first: 12) { nodes { id name } } }";

    public static IReadOnlyList<Lowered> All { get; } =
    [
        new("MaxBodyBytes", 4_000, new string(' ', 4_001), "longer than the 4000 bytes"),
        new(
            "MaxBodyTokens",
            60,
            $$"""{"query":"{ edition { id } }","x":[{{Joined(",", 60, "1")}}]}""",
            "more than the 60 names"
        ),
        new("MaxBatchSize", 2, Batch("{ edition { id } }", 3), "more than the 2 requests"),
        new(
            "MaxBatchResponseBytes",
            1_024,
            Batch(TwelveNames, 2),
            "The responses of this batch would be too long together"
        ),
        Ask("MaxDocumentLength", 1_500, "{ edition { id } }".PadRight(1_501), "more than 1500 characters"),
        Ask("MaxDocumentTokens", 120, $"{{ nodes(ids: [{Joined(" ", 120, "1")}]) {{ id }} }}", "more than 120 tokens"),
        Ask("MaxDocumentDepth", 15, Joined("", 16, "{ ... "), "nested more than 15 levels deep"),
        Ask(
            "MaxOperations",
            2,
            "query A { __typename } query B { __typename } query C { __typename }",
            "3 operations; at most 2"
        ),
        Ask(
            "MaxFragments",
            3,
            $"{{ ...F }} {Joined(" ", 4, "fragment F on Query { __typename }")}",
            "4 fragments; at most 3"
        ),
        Ask("MaxSelections", 30, $"{{ edition {{ {Joined(" ", 30, "id")} }} }}", "31 selections; at most 30"),
        Ask("MaxDepth", 8, PartsOf(7), "9 levels deep; at most 8"),
        Ask("MaxRootFields", 4, $"{{ {Joined(" ", 5, "edition { id }")} }}", "5 root fields; at most 4"),
        Ask("MaxAliases", 5, $"{{ edition {{ {Joined(" ", 6, "a: id")} }} }}", "6 fields an alias; at most 5"),
        Ask(
            "MaxDirectives",
            6,
            $"{{ edition {{ id {Joined(" ", 7, "@include(if: true)")} }} }}",
            "7 directives; at most 6"
        ),
        Ask(
            "MaxSchemaIntrospections",
            2,
            "{ __schema { description } a: __schema { description } b: __schema { description } }",
            "__schema more than 2 times"
        ),
        Ask("MaxCost", 40, "{ articles(first: 41) { nodes { id } } }", "at most 40 is allowed"),
        new(
            "MaxVariableItems",
            7,
            JsonSerializer.Serialize(
                new { query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables = new { ids = new int[8] } }
            ),
            "more than 7 items"
        ),
        Ask("MaxPlannedFields", 20, "{ node(id: \"a\") { id a: id b: id c: id } }", "more than 20 fields"),
        Ask("MaxResponseDepth", 6, PartsOf(6), "more than 6 levels"),
        Ask("MaxValidationErrors", 2, "{ a b c }", "Too many validation errors"),
        Ask(
            "MaxFieldErrors",
            1,
            "{ a: question(id: \"a\") { id } b: question(id: \"b\") { id } }",
            "1 more errors are left out"
        ),
        Ask(
            "MaxResponseBytes",
            1_024,
            TwelveNames.Replace("12", "35", StringComparison.Ordinal),
            "longer than 1024 bytes"
        ),
    ];

    private static Lowered Ask(string setting, int limit, string query, string problem) =>
        new(setting, limit, JsonSerializer.Serialize(new { query }), problem);

    private static string Batch(string query, int count) =>
        $"[{Joined(",", count, JsonSerializer.Serialize(new { query }))}]";

    private static string PartsOf(int levels) =>
        $"{{ entity(ref: \"Pakistan\") {Joined("", levels, "{ partOf ")}{{ id }}{Joined("", levels, " }")} }}";

    private static string Joined(string separator, int count, string part) =>
        string.Join(separator, Enumerable.Repeat(part, count));
}
