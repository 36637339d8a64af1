namespace Serverless.Architecture.Tests;

/// <summary>Holds the recipes of CONTRIBUTING.md to the tree.</summary>
public sealed class RecipeTests
{
    private const string Rules = "src/GraphQL/Validation/Rules/";

    public static TheoryData<string> ValidationRules =>
        [
            .. Repository
                .SourceFiles(Rules)
                .Select(static file => Path.GetFileNameWithoutExtension(file))
                .Where(static name => name.EndsWith("Rule", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(ValidationRules))]
    public void A_validation_rule_is_listed_has_tests_and_links_its_section_where_it_is_the_specifications(string rule)
    {
        var isSpecified = IsListedIn("SpecifiedRules", rule);

        Assert.True(isSpecified || IsListedIn("LimitRules", rule), $"{rule} is listed nowhere.");
        Assert.Equal(
            isSpecified,
            Repository.Read($"{Rules}{rule}.cs").Contains("https://spec.graphql.org/", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"tests/GraphQL/Validation/Rules/{rule}Tests.cs",
            Repository.SourceFiles("tests/GraphQL/Validation")
        );
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("seeds/README.md")]
    [InlineData("tests/Benchmarks/README.md")]
    public void Paths_that_a_document_names_exist(string document)
    {
        var named = Repository
            .Read(document)
            .Split('`', '(', ')', ' ', '\n')
            .Select(static word => word.TrimEnd('/', '.', ',', ':', ';'))
            .Where(static word =>
                word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal)
            )
            .Where(static word => !word.Contains("XRule", StringComparison.Ordinal))
            .Distinct();

        Assert.All(
            named,
            static path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"{path} does not exist.")
        );
    }

    [Fact]
    public void Every_package_has_its_reason()
    {
        var architecture = Repository.Read("ARCHITECTURE.md");
        var central = System.Xml.Linq.XDocument.Parse(Repository.Read("Directory.Packages.props"));
        var packages = central
            .Descendants("PackageVersion")
            .Select(static package => package.Attribute("Include")!.Value);

        Assert.All(packages, package => Assert.Contains(package, architecture, StringComparison.Ordinal));
    }

    private static bool IsListedIn(string list, string rule) =>
        Repository.Read($"src/GraphQL/Validation/{list}.cs").Contains($"new {rule}(", StringComparison.Ordinal);
}
