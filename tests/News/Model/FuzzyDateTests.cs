using Serverless.News.Model;

namespace Serverless.News.Tests.Model;

public sealed class FuzzyDateTests
{
    [Theory]
    [InlineData("2025-10-19", "2025-10-19", "2025-10-19", DatePrecision.Day, false)]
    [InlineData("2025-10", "2025-10-01", "2025-10-31", DatePrecision.Month, false)]
    [InlineData("2025", "2025-01-01", "2025-12-31", DatePrecision.Year, false)]
    [InlineData("2025-11-06/2025-11-07", "2025-11-06", "2025-11-07", DatePrecision.Interval, false)]
    [InlineData("2025-11-06/2025-11-06", "2025-11-06", "2025-11-06", DatePrecision.Interval, false)]
    [InlineData("2025-10/2025-11-05", "2025-10-01", "2025-11-05", DatePrecision.Interval, false)]
    [InlineData("2023/2025-11", "2023-01-01", "2025-11-30", DatePrecision.Interval, false)]
    [InlineData("2025-11-08/..", "2025-11-08", null, DatePrecision.Open, false)]
    [InlineData("../2025-11-06", null, "2025-11-06", DatePrecision.Open, false)]
    [InlineData("../2025", null, "2025-12-31", DatePrecision.Open, false)]
    [InlineData("2025-11-08~", "2025-11-08", "2025-11-08", DatePrecision.Day, true)]
    [InlineData("2025-11~", "2025-11-01", "2025-11-30", DatePrecision.Month, true)]
    [InlineData("2002~", "2002-01-01", "2002-12-31", DatePrecision.Year, true)]
    [InlineData("2025-10-25~/2025-10-28", "2025-10-25", "2025-10-28", DatePrecision.Interval, true)]
    [InlineData("2025-10-25/2025-10-28~", "2025-10-25", "2025-10-28", DatePrecision.Interval, true)]
    [InlineData("2023~/..", "2023-01-01", null, DatePrecision.Open, true)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month, false)]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", DatePrecision.Month, false)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day, false)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", DatePrecision.Day, false)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year, false)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day, false)]
    public void A_date_knows_its_first_and_last_day(
        string edtf,
        string? earliest,
        string? latest,
        DatePrecision precision,
        bool approximate
    )
    {
        var date = FuzzyDate.Parse(edtf);

        Assert.Equal(edtf, date.Edtf);
        Assert.Equal(edtf, date.ToString());
        Assert.Equal((Day(earliest), Day(latest)), (date.Earliest, date.Latest));
        Assert.Equal((precision, approximate), (date.Precision, date.Approximate));
        Assert.Equal(Provenance.Stated, date.Provenance);
    }

    [Theory]
    [InlineData("2025-13", "there is no month 13")]
    [InlineData("2025-00-10", "there is no month 00")]
    [InlineData("2025-02-29", "2025-02 has no day 29")]
    [InlineData("1900-02-29", "1900-02 has no day 29")]
    [InlineData("2025-04-31", "2025-04 has no day 31")]
    [InlineData("2025-04-00", "2025-04 has no day 00")]
    [InlineData("0000", "years begin with 0001")]
    [InlineData("2025-11-07/2025-11-06", "the range ends before it begins")]
    [InlineData("2025-11/2025-10-31", "the range ends before it begins")]
    [InlineData("2025/2024", "the range ends before it begins")]
    [InlineData("../..", "open at both ends")]
    [InlineData("2025-11-08/", "an open end is written '..'")]
    [InlineData("/2025-11-08", "an open end is written '..'")]
    [InlineData("2025-11-08/2025-11-09/2025-11-10", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("~", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("..", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("../..~", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-1-5", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("25-10-19", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("12025", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025/10/19", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025.10.19", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("20251019", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData(" 2025", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-10-19 ", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("+025", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("-2025", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-+1", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-10-1X", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-10-19?", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("~2025", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025~~", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("2025-21", "there is no month 21")]
    [InlineData("2025-10-19T10:00Z", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("yesterday", "write 2025-10-19, 2025-10 or 2025")]
    [InlineData("٢٠٢٥", "write 2025-10-19, 2025-10 or 2025")]
    public void What_is_not_a_date_is_refused_with_the_reason(string edtf, string reason)
    {
        Assert.False(FuzzyDate.TryParse(edtf, Provenance.Stated, out var date, out var problem));
        Assert.Null(date);
        Assert.StartsWith($"'{edtf}' is not a date: ", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.Equal(problem, Assert.Throws<FormatException>(() => FuzzyDate.Parse(edtf)).Message);
    }

    [Fact]
    public void Every_day_of_four_centuries_reads_as_itself()
    {
        for (var day = new DateOnly(1800, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            var date = FuzzyDate.Parse($"{day:yyyy-MM-dd}");
            Assert.True(date.Earliest == day && date.Latest == day, $"{day:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void Equal_dates_are_equal_and_provenance_counts()
    {
        Assert.Equal(FuzzyDate.Parse("2025-10", Provenance.Inferred), FuzzyDate.Parse("2025-10", Provenance.Inferred));
        Assert.NotEqual(FuzzyDate.Parse("2025-10", Provenance.Inferred), FuzzyDate.Parse("2025-10", Provenance.Stated));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
