namespace Serverless.News.Model;

/// <summary>How precisely a date is given.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
    Interval,
    Open,
}
