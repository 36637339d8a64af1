using System.Text.Json;
using System.Text.RegularExpressions;

namespace Serverless.Architecture.Tests;

/// <summary>
/// Holds what the documents say to the tree. Their queries run in tests/Graph and their commands in tests/Host; their
/// settings are compared in tests/Api.
/// </summary>
public sealed partial class DocumentTests
{
    private const int Columns = 120;

    /// <summary>Words of GraphQL that look like codes: where directives may stand.</summary>
    private static readonly string[] DirectiveLocations =
    [
        "ARGUMENT_DEFINITION",
        "DIRECTIVE_DEFINITION",
        "ENUM_VALUE",
        "FIELD_DEFINITION",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "INPUT_FIELD_DEFINITION",
        "INPUT_OBJECT",
        "VARIABLE_DEFINITION",
    ];

    /// <summary>Parts of paths that a build or a test makes, or a reader chooses.</summary>
    private static readonly string[] NotInTheTree = ["/bin/", "__mismatch__", "XRule"];

    public static TheoryData<string> Documents => [.. Files("*.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Lines_have_at_most_120_columns(string document) =>
        Assert.DoesNotContain(Repository.Read(document).Split('\n'), static line => line.Length > Columns);

    [Theory]
    [InlineData("README.md", 120)]
    [InlineData("ARCHITECTURE.md", 200)]
    public void The_first_documents_stay_short(string document, int most) =>
        Assert.InRange(Repository.Read(document).Count(static c => c == '\n'), 1, most);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Paths_that_a_document_names_exist(string document)
    {
        var named = NamedPath()
            .Matches(Repository.Read(document))
            .Select(static match => match.Value.Split('*')[0].TrimEnd('/', '.'))
            .Where(static path => !Array.Exists(NotInTheTree, part => path.Contains(part, StringComparison.Ordinal)))
            .Distinct();

        Assert.All(named, static path => Assert.True(Exists(path), $"{path} does not exist."));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_a_file_and_to_a_heading_of_it(string document)
    {
        var targets = Link()
            .Matches(Repository.Read(document))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => !target.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(IsReached(document, target), $"{target} leads nowhere."));
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/decisions")]
    public void The_index_of_a_folder_links_every_page_of_it(string folder)
    {
        var index = Repository.Read($"{folder}/README.md");
        var pages = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md")
            .Select(static page => Path.GetFileName(page))
            .Where(static page => page != "README.md");

        Assert.All(pages, page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_code_of_the_program_is_explained_and_no_other()
    {
        var given = Repository.SourceFiles("src").SelectMany(static file => Codes(Repository.Read(file)));
        var explained = ExplainedCode()
            .Matches(Repository.Read("docs/errors.md"))
            .Select(static match => match.Groups["code"].Value);

        Assert.Equal(
            given.Except(DirectiveLocations).Distinct().Order(StringComparer.Ordinal),
            explained.Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_package_has_its_reason()
    {
        var reasons = Repository.Read("docs/dependencies.md");
        var central = System
            .Xml.Linq.XDocument.Parse(Repository.Read("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(static package => package.Attribute("Include")!.Value);
        var fromNpm = Files("package.json").SelectMany(static file => Names(file, "dependencies"));
        var tools = Names(".config/dotnet-tools.json", "tools");

        Assert.All(
            [.. central, .. fromNpm, .. tools],
            package => Assert.Contains($"**{package}**", reasons, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_sample_of_the_engine_uses_names_of_its_public_API()
    {
        string[] ofTheSample = ["Article", "Edition", "Outlet", "OutletId", "Outlets", "OutletsAsync", "Title"];
        var sample = Repository.Read("docs/engine.md").Split("## The API")[1].Split("`tests/")[0];
        var api = Repository.Read("tests/GraphQL/__snapshots__/PublicApi.snap");

        Assert.All(
            TypeOrMember().Matches(sample).Select(static match => match.Value).Except(ofTheSample),
            name => Assert.Matches($@"\b{name}\b", api)
        );
    }

    [Fact]
    public void Workflows_may_only_read_and_name_actions_by_their_commit()
    {
        var workflows = Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github/workflows"));

        Assert.All(
            workflows,
            static workflow =>
            {
                var text = File.ReadAllText(workflow);
                Assert.Contains("permissions:\n  contents: read\n", text, StringComparison.Ordinal);
                Assert.Equal(Action().Count(text), PinnedAction().Count(text));
            }
        );
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Repository.Root, pattern, SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static file =>
                !file.Split('/').Any(static part => part is "bin" or "obj" or "node_modules" or "artifacts" or ".git")
            );

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    private static bool IsReached(string document, string target)
    {
        var (path, heading) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
        var file = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path);
        return Exists(file) && (heading is null || Anchors(Repository.Read(file)).Contains(heading));
    }

    /// <summary>The anchors that GitHub gives the headings of a document.</summary>
    private static IEnumerable<string> Anchors(string text) =>
        Heading()
            .Matches(text)
            .Select(static heading => NotInAnchors().Replace(heading.Groups["text"].Value.ToLowerInvariant(), ""))
            .Select(static heading => heading.Replace(' ', '-'));

    private static IEnumerable<string> Codes(string source) =>
        LongCode()
            .Matches(source)
            .Concat(ShortCode().Matches(source))
            .Select(static match => match.Groups["code"].Value);

    private static IEnumerable<string> Names(string file, string member)
    {
        using var json = JsonDocument.Parse(Repository.Read(file));
        return json.RootElement.TryGetProperty(member, out var named)
            ? [.. named.EnumerateObject().Select(static entry => entry.Name)]
            : [];
    }

    [GeneratedRegex(@"(?<![\w./$-])(src|tests|docs|seeds|\.ci|\.config|\.github|\.vscode|\.devcontainer)/[\w./*-]*")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex("\"(?<code>[A-Z]+(_[A-Z]+)+)\"")]
    private static partial Regex LongCode();

    [GeneratedRegex("\\bCode = \"(?<code>[A-Z]+)\"")]
    private static partial Regex ShortCode();

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex TypeOrMember();

    [GeneratedRegex(@"\buses:")]
    private static partial Regex Action();

    [GeneratedRegex(@"\buses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.Multiline)]
    private static partial Regex PinnedAction();

    [GeneratedRegex("^- `(?<code>[A-Z_]+)`", RegexOptions.Multiline)]
    private static partial Regex ExplainedCode();
}
