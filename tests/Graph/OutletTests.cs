using System.Text.Json.Nodes;

namespace Serverless.Graph.Tests;

/// <summary>
/// Queries that compare outlets, with their whole answers: <c>Golden/Outlets/NAME.graphql</c> and beside it <c>NAME.json</c>.
/// </summary>
public sealed class OutletTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden", "Outlets");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_comparison_of_outlets_answers_as_approved(string name)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"), TestContext.Current.CancellationToken);

        JsonNode answer = await Served.Seeds.Ask(query);

        await Golden.Equal($"Outlets/{name}.json", answer.ToJsonString(Served.Indented) + "\n");
    }
}
