using Snapshooter.Xunit3;

namespace Serverless.Graph.Tests.Outlets;

/// <summary>
/// Asks queries that compare outlets. Each query, <c>NAME.graphql</c> in this folder, has a snapshot that shows it and
/// its whole answer.
/// </summary>
public sealed class OutletTests
{
    private static readonly string Queries = Path.Combine(AppContext.BaseDirectory, "Outlets");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Queries, "*.graphql")
                .Select(static file => Path.GetFileNameWithoutExtension(file)!)
                .Order(),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_comparison_of_outlets_answers_as_approved(string name)
    {
        var query = await File.ReadAllTextAsync(
            Path.Combine(Queries, $"{name}.graphql"),
            TestContext.Current.CancellationToken
        );

        var answer = await Served.Seeds.Ask(query);

        // The answer alone would be compared as JSON, where one moment that is written in two ways is equal.
        Snapshot.Match($"{query}\n{answer.ToJsonString(Served.Indented)}", name);
    }
}
