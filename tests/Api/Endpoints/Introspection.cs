using System.Text.Json;
using Serverless.Testing.Node;

namespace Serverless.Api.Tests.Endpoints;

/// <summary>The introspection queries of tools, and the types that a response has to contain.</summary>
/// <param name="Types">
/// The names of all types in alphabetical order, as the reference implementation reads them from the schema.
/// </param>
/// <param name="Queries">The queries by the names of their tools.</param>
/// <param name="Drafts">Queries for fields that no published specification has.</param>
internal sealed record Introspection(
    IReadOnlyList<string> Types,
    IReadOnlyDictionary<string, string> Queries,
    IReadOnlyDictionary<string, string> Drafts
)
{
    public static async Task<Introspection> OfToolsAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var sdl = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, "schema.graphql"),
            cancellationToken
        );
        var tools = await NodeScript.RunAsync(
            "introspection.mjs",
            JsonSerializer.Serialize(new { sdl }),
            cancellationToken
        );
        var types = tools.GetProperty("types").EnumerateArray().Select(static type => type.GetString()!);
        return new(
            [.. types.Order(StringComparer.Ordinal)],
            Texts(tools.GetProperty("queries")),
            Texts(tools.GetProperty("drafts"))
        );
    }

    /// <summary>Returns the names of the types in a response, in alphabetical order.</summary>
    public static IEnumerable<string> TypesOf(JsonElement answer) =>
        answer
            .GetProperty("data")
            .GetProperty("__schema")
            .GetProperty("types")
            .EnumerateArray()
            .Select(static type => type.GetProperty("name").GetString()!)
            .Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(JsonElement texts) =>
        texts.EnumerateObject().ToDictionary(static entry => entry.Name, static entry => entry.Value.GetString()!);
}
