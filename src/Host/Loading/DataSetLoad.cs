using System.Diagnostics;
using System.Globalization;
using Serverless.News.Editions;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.Host.Loading;

/// <summary>What publishing a data set came to, and how long it took.</summary>
internal sealed record DataSetLoad(PublishResult Result, TimeSpan Elapsed)
{
    /// <param name="origin">Where the data set comes from, for those who look at the edition later.</param>
    public static async Task<DataSetLoad> RunAsync(ITableStore store, DataSet dataSet, string origin, CancellationToken token)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await new EditionPublisher(store).PublishAsync(dataSet, origin, token);
        return new DataSetLoad(result, Stopwatch.GetElapsedTime(began));
    }

    public override string ToString()
    {
        var edition = Result.Edition;
        var what = Result.Outcome switch
        {
            PublishOutcome.Published => "Loaded",
            PublishOutcome.Restored => "Restored",
            PublishOutcome.Repaired => "Repaired",
            _ => "Nothing to do for",
        };
        var seconds = Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{what} data set '{edition.DataSet}': {Counts.Of(edition.Counts)} (edition {edition.Id}, {seconds} s).";
    }
}
