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

    private static bool IsListedIn(string list, string rule) =>
        Repository.Read($"src/GraphQL/Validation/{list}.cs").Contains($"new {rule}(", StringComparison.Ordinal);
}
