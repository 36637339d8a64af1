using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Testing.Node;

/// <summary>
/// The reference implementation of GraphQL (npm package <c>graphql</c>) as the oracle of conformance tests. Questions
/// go to it in one batch; answers align with them.
/// </summary>
public static class ReferenceImplementation
{
    /// <param name="questions">
    /// Each an object with an entry <c>ask</c>, one of those that scripts/reference.mjs answers.
    /// </param>
    /// <param name="cancellationToken">Ends the process too.</param>
    public static async Task<IReadOnlyList<JsonElement>> AskAsync(
        IEnumerable<JsonObject> questions,
        CancellationToken cancellationToken
    )
    {
        var batch = new JsonArray([.. questions]);
        var answers = await NodeScript.RunAsync("reference.mjs", batch.ToJsonString(), cancellationToken);
        return [.. answers.EnumerateArray()];
    }

    /// <summary>
    /// The query for everything that introspection tells of a schema, as the reference writes it for tools.
    /// </summary>
    public static async Task<string> IntrospectionQueryAsync(CancellationToken cancellationToken)
    {
        var answer = Assert.Single(
            await AskAsync([new JsonObject { ["ask"] = "introspectionQuery" }], cancellationToken)
        );
        return answer.GetProperty("query").GetString()!;
    }

    /// <summary>
    /// How the reference prints a schema of which it knows only the answer to the introspection query, in alphabetical
    /// order. Applied directives other than those that introspection shows are not part of it. For the same schema as
    /// SDL <see cref="PrintSdlAsync"/> gives the same text.
    /// </summary>
    /// <param name="introspection">The entry <c>data</c> of the answer.</param>
    /// <param name="cancellationToken">Ends the process too.</param>
    public static async Task<string> PrintIntrospectionAsync(
        JsonElement introspection,
        CancellationToken cancellationToken
    )
    {
        var told = JsonNode.Parse(introspection.GetRawText());
        return await PrintAsync(
            new JsonObject { ["ask"] = "printedIntrospection", ["introspection"] = told },
            cancellationToken
        );
    }

    /// <summary>How the reference prints a schema in SDL, in alphabetical order.</summary>
    public static async Task<string> PrintSdlAsync(string sdl, CancellationToken cancellationToken) =>
        await PrintAsync(new JsonObject { ["ask"] = "printedSdl", ["sdl"] = sdl }, cancellationToken);

    private static async Task<string> PrintAsync(JsonObject question, CancellationToken cancellationToken)
    {
        var answer = Assert.Single(await AskAsync([question], cancellationToken));
        return answer.TryGetProperty("printed", out var printed)
            ? printed.GetString()!
            : throw new InvalidOperationException($"The reference implementation refused: {answer}");
    }
}
