using System.Text.RegularExpressions;

namespace Serverless.Architecture.Tests;

public sealed partial class HouseTests
{
    private static readonly string[] NamesNobodyLearnsFrom =
    [
        "Common",
        "Core",
        "Helpers",
        "Utils",
        "Manager",
        "Service",
        "Base",
    ];

    private static readonly string[] MayBeLong = ["Parser", "Lexer", "Executor", "Introspection"];

    [Fact]
    public void No_folder_project_or_class_has_a_name_that_says_nothing()
    {
        var breaches = Repository
            .SourceFiles("src")
            .Concat(Repository.SourceFiles("tests"))
            .Where(static file => file.Split('/', '.').Any(NamesNobodyLearnsFrom.Contains));

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_file_is_longer_than_500_lines_but_for_the_four_that_may()
    {
        var breaches = Repository
            .SourceFiles("src")
            .Where(static file => !MayBeLong.Contains(Path.GetFileName(file).Split('.')[0]))
            .Select(static file => (file, lines: Repository.Read(file).Count(static c => c == '\n')))
            .Where(static measured => measured.lines > 500);

        Assert.Empty(breaches);
    }

    [Fact]
    public void Most_files_are_short()
    {
        var lengths = Repository
            .SourceFiles("src")
            .Select(static file => Repository.Read(file).Count(static c => c == '\n'))
            .Order()
            .ToArray();

        Assert.InRange(lengths[lengths.Length / 2], 1, 80);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 250);
    }

    [Fact]
    public void A_file_is_named_after_a_type_that_it_declares()
    {
        var breaches = Repository
            .SourceFiles("src")
            .Where(static file => Path.GetFileName(file) is not "Program.cs" and not "AssemblyInfo.cs")
            .Where(static file => !Declared(Repository.Read(file)).Contains(Path.GetFileName(file).Split('.')[0]));

        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_test_project_stands_where_its_source_stands_and_runs_in_the_solution()
    {
        var solution = Repository.Read("Serverless.sln");
        var projects = Directory
            .EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file))
            .Where(static file => !file.Split('/', '\\').Any(static part => part is "bin" or "obj" or "node_modules"))
            .Where(static file =>
                file.StartsWith("src", StringComparison.Ordinal) || file.StartsWith("tests", StringComparison.Ordinal)
            );

        Assert.All(
            projects,
            project => Assert.Contains(project.Replace('/', '\\'), solution, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Packages_are_pinned_to_exact_versions_in_one_place()
    {
        var pins = PackageVersion().Matches(Repository.Read("Directory.Packages.props"));

        Assert.NotEmpty(pins);
        Assert.All(pins, static pin => Assert.Matches(@"^\d+\.\d+\.\d+$", pin.Groups["version"].Value));
    }

    private static HashSet<string> Declared(string code) =>
        [.. TypeDeclaration().Matches(code).Select(static match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\b(record struct|class|struct|interface|enum|record|delegate [\w<>\[\]?,. ]+?) (?<name>\w+)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("""<PackageVersion Include="(?<id>[^"]+)" Version="(?<version>[^"]+)" />""")]
    private static partial Regex PackageVersion();
}
