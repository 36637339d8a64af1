using System.Text.RegularExpressions;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>Compares the table of SECURITY.md with the settings of the program.</summary>
public sealed partial class LimitTableTests
{
    /// <summary>The settings that are not limits.</summary>
    private static readonly string[] Others =
    [
        "CorsOrigins",
        "Introspection",
        "Documents",
        "OnlyDocuments",
        "AutomaticDocuments",
    ];

    /// <summary>
    /// Settings with tests of their own, and TimeoutSeconds: no query of the seeds takes long enough to reach it.
    /// </summary>
    private static readonly string[] NotInTheTableOfTests =
    [
        "BodyTimeoutSeconds",
        "MaxAutomaticDocuments",
        "MaxAutomaticDocumentBytes",
        "TimeoutSeconds",
    ];

    [Fact]
    public void The_table_names_every_setting_that_the_program_knows()
    {
        using var workspace = new Workspace();

        var run = ServerlessProcess.Run(
            new Dictionary<string, string> { ["GraphQL__None"] = "1" },
            "serve",
            "--port",
            "0",
            "--store",
            workspace.Store
        );

        OneLine.Says(run, "the setting GraphQL__None is not known");
        var known = run.Errors.Split("one of ")[1].TrimEnd('.').Split(", ");
        Assert.Equal(known.Order(StringComparer.Ordinal), Others.Concat(Documented()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_setting_of_the_table_is_tested() =>
        Assert.Equal(
            Documented().Order(StringComparer.Ordinal),
            Lowered
                .All.Select(static lowered => lowered.Setting)
                .Concat(NotInTheTableOfTests)
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> Documented() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "SECURITY.md"))
            .SkipWhile(static line => line != "## Limits")
            .Where(static line => line.StartsWith('|'))
            .Skip(2)
            .SelectMany(static line => Setting().Matches(line.Trim('|').Split('|')[^1]))
            .Select(static match => match.Groups["name"].Value);

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Setting();
}
