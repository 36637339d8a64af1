using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>
/// Compares the limits of SECURITY.md and docs/settings.md with the options; tests/Api compares them with the settings.
/// </summary>
public sealed partial class LimitTableTests
{
    /// <summary>
    /// Limits with tests of their own, since a request beyond them is not simply rejected. Times are tested with
    /// shorter ones.
    /// </summary>
    private static readonly string[] HaveTestsOfTheirOwn =
    [
        "MaxBodyBytes",
        "MaxBodyTokens",
        "BodyTimeoutSeconds",
        "MaxBatchSize",
        "MaxBatchResponseBytes",
        "MaxResponseDepth",
        "MaxValidationErrors",
        "MaxFieldErrors",
        "TimeoutSeconds",
        "MaxResponseBytes",
        "MaxAutomaticDocuments",
        "MaxAutomaticDocumentBytes",
    ];

    [Fact]
    public void Every_limit_is_tested_at_its_default() =>
        Assert.Equal(
            DefaultLimits.BySetting.Keys.Order(StringComparer.Ordinal),
            Demand.BySetting.Keys.Concat(HaveTestsOfTheirOwn).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void SECURITY_lists_every_limit_with_its_default() =>
        Assert.Equal(
            Defaults(),
            Item()
                .Matches(Text("SECURITY.md").Split("## Limits")[1])
                .SelectMany(static item => Entries(item.Groups["limits"].Value, item.Groups["settings"].Value))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_page_on_settings_lists_every_limit_with_its_default() =>
        Assert.Equal(
            Defaults(),
            Row()
                .Matches(Text("settings.md").Split("## Limits")[1])
                .SelectMany(static row => Entries(row.Groups["limit"].Value, row.Groups["setting"].Value))
                .Order(StringComparer.Ordinal)
        );

    private static string Text(string document) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, document));

    private static IEnumerable<string> Defaults() =>
        DefaultLimits.BySetting.Select(static limit => Line(limit.Key, limit.Value)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Entries(string limits, string settings)
    {
        var names = Setting().Matches(settings).Select(static match => match.Groups["name"].Value).ToList();
        var numbers = Number().Matches(limits).Select(NumberOf).DefaultIfEmpty(0).ToList();
        Assert.Equal(names.Count, numbers.Count);
        return names.Zip(numbers, Line);
    }

    private static string Line(string setting, double limit) => $"{setting} {limit}";

    private static double NumberOf(Match match) =>
        double.Parse(match.Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        * match.Groups["unit"].Value switch
        {
            "KiB" => 1024,
            "MiB" => 1024 * 1024,
            _ => 1,
        };

    /// <summary>An item of the list in SECURITY.md: what is limited, how far, and by which settings.</summary>
    [GeneratedRegex(@"^- \*\*[^*]+\*\*:(?<limits>[^(]+)\((?<settings>[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex Item();

    /// <summary>A row of the table in docs/settings.md: a setting and its default.</summary>
    [GeneratedRegex(@"^\| (?<setting>`GraphQL__\w+`) \|(?<limit>[^|]+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(GraphQL__)?(?<name>\w+)`")]
    private static partial Regex Setting();

    [GeneratedRegex(@"(?<![\w-])(?<number>\d[\d,]*\d|\d)( (?<unit>[KM]iB))?")]
    private static partial Regex Number();
}
