using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Serverless.Testing.Programs;

namespace Serverless.Host.Tests;

/// <summary>Holds the commands and answers that the documents show to the program.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "documents");

    private static readonly ConcurrentDictionary<string, string> Helps = [];

    /// <summary>Every command line of the program that a document shows, with its document.</summary>
    public static TheoryData<string, string> Lines
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order())
            foreach (var line in LinesOf(File.ReadAllText(file)).Distinct())
                data.Add(Path.GetRelativePath(Folder, file), line);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_program_takes_a_command_line_that_a_document_shows(string document, string line)
    {
        Assert.NotEmpty(document);
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = words.FirstOrDefault(static word => !word.StartsWith('-')) ?? "";
        var options = words.Where(static word => word.StartsWith("--", StringComparison.Ordinal));

        var help = Helps.GetOrAdd(command, HelpOf);

        Assert.All(options, option => Assert.Matches($@"(?m)^\s+(-\S+, )*{option}\b", help));
    }

    [Fact]
    public void The_README_names_every_command()
    {
        var readme = LinesOf(File.ReadAllText(Path.Combine(Folder, "README.md")))
            .Select(static line => line.Split(' ')[0]);
        var commands = Command()
            .Matches(HelpOf("").Split("Commands:")[1])
            .Select(static match => match.Groups["name"].Value);

        Assert.Empty(commands.Except(readme));
    }

    [Fact]
    public async Task The_page_on_the_API_shows_what_health_answers()
    {
        using var server = new RunningServer();
        var page = await File.ReadAllTextAsync(
            Path.Combine(Folder, "docs", "api.md"),
            TestContext.Current.CancellationToken
        );
        var shown = JsonElement.Parse(Json().Match(page.Split("## Health")[1]).Groups["object"].Value);

        var answer = await ApiClient.HealthAsync(server.Endpoint);

        Assert.Equal(Names(shown), Names(answer));
        Assert.Equal(shown.GetProperty("status").GetString(), answer.GetProperty("status").GetString());
        Assert.Equal(shown.GetProperty("dataset").GetString(), answer.GetProperty("dataset").GetString());
    }

    [Fact]
    public async Task The_queries_of_the_seeds_can_be_persisted()
    {
        using var workspace = new Workspace();
        using var process = ServerlessProcess.Start(
            new Dictionary<string, string> { ["GraphQL__Documents"] = Path.Combine(Folder, "queries") },
            "--port",
            "0",
            "--store",
            workspace.Store
        );
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(process.Endpoint(), "?documentId=who-mediated-the-truce")
        );

        var (_, answer) = await ApiClient.SendAsync(request);

        Assert.StartsWith("""{"data":{"question":{"text":""", answer, StringComparison.Ordinal);
    }

    private static string HelpOf(string command)
    {
        var run = ServerlessProcess.Run(command.Length == 0 ? ["--help"] : [command, "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    private static IEnumerable<string> Names(JsonElement json) =>
        json.EnumerateObject().Select(static member => member.Name);

    /// <summary>
    /// Returns what follows the program's name in blocks of code and between backticks, without comments and without
    /// what belongs to the shell.
    /// </summary>
    private static IEnumerable<string> LinesOf(string text) =>
        Line().Matches(text).Select(static match => match.Groups["rest"].Value.Split('#', '&')[0].Trim());

    [GeneratedRegex(
        @"(^    |`)(serverless|dotnet run --project src/Host --)(?<rest>( [^`\n]*)?)",
        RegexOptions.Multiline
    )]
    private static partial Regex Line();

    [GeneratedRegex(@"^  (?<name>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("```json\n(?<object>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
