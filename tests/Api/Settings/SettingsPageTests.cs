using System.Text.RegularExpressions;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>
/// Holds docs/settings.md to the settings that the program reads. The defaults of limits are compared in
/// tests/GraphQL.AspNetCore.
/// </summary>
public sealed partial class SettingsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "settings.md"));

    [Fact]
    public void The_page_lists_the_settings_of_requests_and_no_other()
    {
        var known = Known("GraphQL__NobodyKnowsThisOne", "GraphQL__");

        Assert.Equal(known, Listed().Where(static name => name.StartsWith("GraphQL__", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_lists_the_settings_of_the_store_and_no_other()
    {
        string[] known = ["NewsStorage", .. Known("NewsStorage__NobodyKnowsThisOneOrAnother", "NewsStorage__")];

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            Listed().Where(static name => name.StartsWith("NewsStorage", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_limit_takes_the_numbers_that_the_page_says()
    {
        var limits = Limit()
            .Matches(Page)
            .ToDictionary(static row => row.Groups["name"].Value, static row => row.Groups["range"].Value);

        var problems = Start(limits.Keys.ToDictionary(static name => name, static _ => "no number"));

        Assert.NotEmpty(limits);
        Assert.Equal(
            limits
                .Select(static limit => $"the setting {limit.Key} is a number from {limit.Value}, not 'no number'.")
                .Order(StringComparer.Ordinal),
            problems.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("GraphQL__Introspection", "true")]
    [InlineData("GraphQL__OnlyDocuments", "false")]
    [InlineData("GraphQL__AutomaticDocuments", "false")]
    public void A_switch_is_listed_with_its_default(string name, string otherwise)
    {
        var problems = Start(new Dictionary<string, string> { [name] = "perhaps" });

        Assert.Equal([$"the setting {name} is true or false, not 'perhaps'."], problems);
        Assert.Contains($"| `{name}` | `{otherwise}` |", Page, StringComparison.Ordinal);
    }

    /// <summary>The settings that the program names when it meets one that it does not know.</summary>
    private static IEnumerable<string> Known(string unknown, string prefix)
    {
        var problem = Assert.Single(Start(new Dictionary<string, string> { [unknown] = "1" }));
        return problem
            .Split("one of ")[1]
            .TrimEnd('.')
            .Split(", ")
            .Select(name => prefix + name)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Listed() =>
        Setting().Matches(Page).Select(static row => row.Groups["name"].Value).Order(StringComparer.Ordinal);

    private static string[] Start(Dictionary<string, string> settings)
    {
        using var workspace = new Workspace();
        var run = ServerlessProcess.Run(settings, "serve", "--port", "0", "--store", workspace.Store);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        return [.. run.Errors.Split('\n').Select(static line => line["serverless: ".Length..])];
    }

    [GeneratedRegex(@"^\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| [^|]+ \| (?<range>\d+ to \d+) \|", RegexOptions.Multiline)]
    private static partial Regex Limit();
}
