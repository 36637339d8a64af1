using System.Diagnostics;
using System.Globalization;
using Serverless.Api.Stores;
using Serverless.News.DataSets;
using Serverless.News.Editions;
using Serverless.News.Model;
using Serverless.Tables;

namespace Serverless.Api.Seeding;

/// <summary>What publishing a data set came to, and how long it took.</summary>
public sealed record DataSetLoad(PublishResult Result, TimeSpan Elapsed)
{
    /// <summary>Checks a folder and publishes it as a new edition, whole or not at all.</summary>
    /// <param name="problems">Is told every mistake of the data set, a line each.</param>
    /// <exception cref="FailureException">The data set has errors.</exception>
    public static Task<DataSetLoad> RunAsync(
        OpenedStore store,
        string folder,
        TextWriter problems,
        CancellationToken cancellationToken
    ) => RunAsync(store.Tables, CheckedDataSet.Read(folder, problems), Path.GetFullPath(folder), cancellationToken);

    /// <summary>Checks a folder and publishes it, and writes what that came to as one JSON object, as the function app answers.</summary>
    /// <exception cref="FailureException">The data set has errors; the object holds each.</exception>
    public static async Task RunAsJsonAsync(
        OpenedStore store,
        string folder,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var read = DataSetReader.Read(folder);
        if (read.DataSet is not { } dataSet)
        {
            var refusal = CheckedDataSet.Refusal(folder, read);
            Write(SeedAnswer.Invalid(refusal, read.Problems));
            throw new FailureException(refusal);
        }

        try
        {
            var load = await RunAsync(store.Tables, dataSet, Path.GetFullPath(folder), cancellationToken);
            Write(SeedAnswer.Done(load, read.Problems));
        }
        catch (Exception exception) when (FailureException.Explains(exception))
        {
            Write(SeedAnswer.Failed(exception));
            throw;
        }

        void Write(SeedAnswer answer) => output.WriteLine(JsonAnswer.Text(answer.Write));
    }

    /// <param name="origin">Where the data set comes from, for those who look at the edition later.</param>
    internal static async Task<DataSetLoad> RunAsync(
        ITableStore store,
        DataSet dataSet,
        string origin,
        CancellationToken cancellationToken
    )
    {
        var began = Stopwatch.GetTimestamp();
        var result = await new EditionPublisher(store).PublishAsync(dataSet, origin, cancellationToken);
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
