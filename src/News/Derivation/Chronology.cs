using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>Where things stand in time: at the first day that a date can mean, else at the last, else nowhere.</summary>
internal static class Chronology
{
    public static DateOnly? Day(FuzzyDate? date) => date?.Earliest ?? date?.Latest;

    /// <summary>The first of the days; dates without one do not count.</summary>
    public static DateOnly? Earliest(IEnumerable<FuzzyDate?> dates) => dates.Min(Day);

    /// <summary>Known days first, undated last.</summary>
    public static int Compare(DateOnly? first, DateOnly? second) =>
        (first ?? DateOnly.MaxValue).CompareTo(second ?? DateOnly.MaxValue);
}
