namespace Serverless.Graph.Tests.Documents;

/// <summary>Asks the seeds every query that a document shows, and compares the answers that are shown.</summary>
public sealed class DocumentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "documents");

    public static TheoryData<string, int> Requests
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order())
            {
                var count = DocumentedRequest.In(File.ReadAllText(file)).Count;
                for (var number = 1; number <= count; number++)
                    data.Add(Path.GetRelativePath(Folder, file), number);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_query_of_a_document_is_answered_as_it_says(string document, int number)
    {
        var request = DocumentedRequest.In(await ReadAsync(document))[number - 1];

        var answer = await Served.Seeds.Ask(request.Query, request.Variables);

        Assert.Null(answer["errors"]?.ToJsonString(Served.Indented));
        if (request.Answer is { } shown)
            Assert.Equal(shown.ToJsonString(Served.Indented), answer.ToJsonString(Served.Indented));
    }

    [Fact]
    public async Task The_README_shows_a_question_with_its_answer() =>
        Assert.Contains(
            DocumentedRequest.In(await ReadAsync("README.md")),
            static request => request.Answer is not null
        );

    private static Task<string> ReadAsync(string document) =>
        File.ReadAllTextAsync(Path.Combine(Folder, document), TestContext.Current.CancellationToken);
}
