using System.Globalization;
using Serverless.News.Model;

namespace Serverless.Testing.News;

/// <summary>Dates for tests: a day, or an interval of days with an open end written <c>..</c>.</summary>
public static class Dates
{
    public static FuzzyDate Of(string edtf)
    {
        var ends = edtf.Split('/');
        var (earliest, latest) = (Day(ends[0]), Day(ends[^1]));
        return new()
        {
            Edtf = edtf,
            Earliest = earliest,
            Latest = latest,
            Precision = earliest is null || latest is null ? DatePrecision.Open
                : earliest == latest ? DatePrecision.Day : DatePrecision.Interval,
        };
    }

    private static DateOnly? Day(string end) =>
        end == ".." ? null : DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
