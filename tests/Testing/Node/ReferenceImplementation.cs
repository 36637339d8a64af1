using System.Text.Json;
using System.Text.Json.Nodes;

namespace Serverless.Testing.Node;

/// <summary>
/// Asks the reference implementation of GraphQL (npm package <c>graphql</c>), the oracle of the conformance tests.
/// Questions are sent in one batch; answers align with them.
/// </summary>
public static class ReferenceImplementation
{
    /// <summary>Asks a batch of questions.</summary>
    /// <param name="questions">Objects whose entry <c>ask</c> is one that scripts/reference.mjs answers.</param>
    /// <param name="cancellationToken">Cancels the call and kills the process.</param>
    public static async Task<IReadOnlyList<JsonElement>> AskAsync(
        IEnumerable<JsonObject> questions,
        CancellationToken cancellationToken
    )
    {
        var batch = new JsonArray([.. questions]);
        var answers = await NodeScript.RunAsync("reference.mjs", batch.ToJsonString(), cancellationToken);
        return [.. answers.EnumerateArray()];
    }

    /// <summary>Returns the full introspection query that the reference provides for tools.</summary>
    public static async Task<string> IntrospectionQueryAsync(CancellationToken cancellationToken)
    {
        var answer = Assert.Single(
            await AskAsync([new JsonObject { ["ask"] = "introspectionQuery" }], cancellationToken)
        );
        return answer.GetProperty("query").GetString()!;
    }

    /// <summary>
    /// Returns a schema as the reference prints it from an introspection response, in alphabetical order. Applied
    /// directives that introspection does not show are missing. For the SDL of the same schema,
    /// <see cref="PrintSdlAsync"/> returns the same text.
    /// </summary>
    /// <param name="introspection">The entry <c>data</c> of the response.</param>
    /// <param name="cancellationToken">Cancels the call and kills the process.</param>
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

    /// <summary>Returns a schema in SDL as the reference prints it, in alphabetical order.</summary>
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
