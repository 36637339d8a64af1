using System.Globalization;
using System.Text.RegularExpressions;

namespace Serverless.GraphQL.AspNetCore.Tests.Limits;

/// <summary>Compares the table of SECURITY.md with the options; tests/Api compares it with the settings.</summary>
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
    public void The_table_names_every_limit_with_its_default()
    {
        var documented = Rows().SelectMany(static row => Entries(row[1], row[3]));

        Assert.Equal(
            DefaultLimits.BySetting.Select(static limit => Line(limit.Key, limit.Value)).Order(StringComparer.Ordinal),
            documented.Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "SECURITY.md"))
            .SkipWhile(static line => line != "## Limits")
            .Where(static line => line.StartsWith('|'))
            .Skip(2)
            .Select(static line => line.Trim('|').Split('|'));

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

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Setting();

    [GeneratedRegex(@"(?<![\w-])(?<number>\d[\d,]*\d|\d)( (?<unit>[KM]iB))?")]
    private static partial Regex Number();
}
