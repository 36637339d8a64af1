using Serverless.News.Model;

namespace Serverless.News.Derivation;

/// <summary>
/// Orders things in time: by the first day that a date can mean, or by the last where the start is open.
/// </summary>
internal static class Chronology
{
    /// <summary>Returns the day at which a date stands in an order of time; null for null.</summary>
    public static DateOnly? Day(FuzzyDate? date) => date?.Earliest ?? date?.Latest;

    /// <summary>Returns the first of the days; null when there is none.</summary>
    public static DateOnly? Earliest(IEnumerable<FuzzyDate?> dates) => dates.Min(Day);

    /// <summary>Compares two days, where an unknown one comes last.</summary>
    public static int Compare(DateOnly? first, DateOnly? second) =>
        (first ?? DateOnly.MaxValue).CompareTo(second ?? DateOnly.MaxValue);
}
