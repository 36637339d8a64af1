using System.Text.Json.Nodes;

namespace Serverless.Graph.Tests.Documents;

/// <summary>Asks the seeds the questions that lie beside them.</summary>
public sealed class SeedQueryTests
{
    private static readonly string Queries = Path.Combine(AppContext.BaseDirectory, "seeds", "queries");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Queries, "*.graphql")
                .Select(static file => Path.GetFileNameWithoutExtension(file)!)
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_says_what_it_shows_and_every_list_of_its_answer_has_items(string name)
    {
        var request = DocumentedRequest.OfFile(Path.Combine(Queries, $"{name}.graphql"));

        var data = await Served.Seeds.Data(request.Query, request.Variables);

        Assert.StartsWith("# ", request.Query, StringComparison.Ordinal);
        Assert.All(data.AsObject(), static root => Assert.NotNull(root.Value));
        Assert.All(Lists(data), static list => Assert.NotEmpty(list));
    }

    /// <summary>
    /// The outermost lists. A claim may well have no relation, but an answer without claims shows nothing.
    /// </summary>
    private static IEnumerable<JsonArray> Lists(JsonNode? node) =>
        node switch
        {
            JsonArray list => [list],
            JsonObject members => members.SelectMany(static member => Lists(member.Value)),
            _ => [],
        };
}
