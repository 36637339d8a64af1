using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Serverless.Graph.Tests.Documents;

/// <summary>A request that a document shows: a block of GraphQL, or what a line of curl sends.</summary>
/// <param name="Query">The document of the request.</param>
/// <param name="Variables">A JSON object.</param>
/// <param name="Answer">The block of JSON that follows it; null where none does.</param>
internal sealed partial record DocumentedRequest(string Query, string Variables, JsonNode? Answer)
{
    /// <summary>All requests of a document, in the order of their kinds.</summary>
    public static IReadOnlyList<DocumentedRequest> In(string text) =>
        [
            .. Block().Matches(text).Select(static match => Of(match.Groups["query"].Value, match.Groups["answer"])),
            .. Body().Matches(text).Select(static match => OfBody(match.Groups["body"].Value)),
            .. Parameter().Matches(text).Select(static match => OfUrl(match.Groups["query"].Value)),
            .. Listed()
                .Matches(text)
                .Select(static match => OfListed(match.Groups["id"].Value, match.Groups["variables"])),
        ];

    /// <summary>The document of a file in <c>seeds/queries</c>, with the variables that its comment names.</summary>
    public static DocumentedRequest OfFile(string file) => Of(File.ReadAllText(file), null);

    private static DocumentedRequest Of(string query, Group? answer) =>
        new(
            query,
            Variable().Match(query) is { Success: true } named ? named.Groups["object"].Value : "{}",
            answer is { Success: true } ? JsonNode.Parse(answer.Value) : null
        );

    private static DocumentedRequest OfBody(string body)
    {
        var parameters = JsonElement.Parse(body);
        var variables = parameters.TryGetProperty("variables", out var given) ? given.GetRawText() : "{}";
        return new(parameters.GetProperty("query").GetString()!, variables, null);
    }

    private static DocumentedRequest OfUrl(string query) => new(Uri.UnescapeDataString(query), "{}", null);

    private static DocumentedRequest OfListed(string id, Group variables)
    {
        var listed = OfFile(Path.Combine(AppContext.BaseDirectory, "seeds", "queries", $"{id}.graphql"));
        return variables.Success ? listed with { Variables = variables.Value } : listed;
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```(\n\n```json\n(?<answer>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"-d '(?<body>\{""query"".*\})'")]
    private static partial Regex Body();

    [GeneratedRegex(@"\?query=(?<query>[^'&\s]+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"documentId=(?<id>[\w-]+)( \\\n\s+--data-urlencode 'variables=(?<variables>\{.*\})')?")]
    private static partial Regex Listed();

    [GeneratedRegex("^# Variables: (?<object>.*)$", RegexOptions.Multiline)]
    private static partial Regex Variable();
}
