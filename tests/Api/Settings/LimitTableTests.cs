using System.Text.RegularExpressions;
using Serverless.Testing.Programs;

namespace Serverless.Api.Tests.Settings;

/// <summary>Compares the limits of SECURITY.md with the settings of the program.</summary>
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
    public void Every_limit_that_the_program_knows_is_listed()
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
    public void Every_listed_limit_is_tested() =>
        Assert.Equal(
            Documented().Order(StringComparer.Ordinal),
            Lowered
                .All.Select(static lowered => lowered.Setting)
                .Concat(NotInTheTableOfTests)
                .Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> Documented() =>
        Limit()
            .Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SECURITY.md")).Split("## Limits")[1])
            .SelectMany(static limit => limit.Groups["settings"].Value.Split(','))
            .Select(static setting => setting.Trim(' ', '`', '\n'));

    /// <summary>An item of the list: what is limited, how far, and by which settings.</summary>
    [GeneratedRegex(@"^- \*\*[^*]+\*\*:[^(]+\((?<settings>[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex Limit();
}
