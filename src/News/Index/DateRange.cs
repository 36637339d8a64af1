using Serverless.News.Model;

namespace Serverless.News.Index;

/// <summary>A range of days that includes both ends; null is an open end.</summary>
public sealed record DateRange(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Returns true when some day that the date can mean is in the range; false for null.</summary>
    internal bool Touches(FuzzyDate? date) =>
        date is not null
        && (From is null || date.Latest is null || date.Latest >= From)
        && (To is null || date.Earliest is null || date.Earliest <= To);
}
