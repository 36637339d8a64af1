using System.Diagnostics;
using System.Globalization;
using Serverless.Api.Stores;
using Serverless.News.DataSets;
using Serverless.News.Model;
using Serverless.News.Publishing;
using Serverless.Tables;

namespace Serverless.Api.Seeding;

/// <summary>Checks a data set and publishes it as a new edition, whole or not at all.</summary>
public static class DataSetLoader
{
    /// <summary>Loads a folder for a person at a terminal.</summary>
    /// <param name="problems">Receives every problem of the data set, one line for each.</param>
    /// <exception cref="ProblemException">The data set has errors.</exception>
    public static Task<LoadResult> LoadAsync(
        OpenedStore store,
        string folder,
        TextWriter problems,
        CancellationToken cancellationToken
    ) => PublishAsync(store.Tables, DataSetChecker.Read(folder, problems), Path.GetFullPath(folder), cancellationToken);

    /// <summary>Loads a folder and writes one JSON object, the same as the response to a seed request.</summary>
    /// <exception cref="ProblemException">The data set has errors; the JSON object lists them.</exception>
    public static async Task LoadAsJsonAsync(
        OpenedStore store,
        string folder,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var read = DataSetReader.Read(folder);
        if (read.DataSet is not { } dataSet)
        {
            var refusal = DataSetChecker.Refusal(folder, read);
            Write(SeedResponse.Invalid(refusal, read.Problems));
            throw new ProblemException(refusal);
        }

        try
        {
            var result = await PublishAsync(store.Tables, dataSet, Path.GetFullPath(folder), cancellationToken);
            Write(SeedResponse.Done(result, read.Problems));
        }
        catch (Exception exception) when (ProblemException.Explains(exception))
        {
            Write(SeedResponse.Failed(exception));
            throw;
        }

        void Write(SeedResponse response) => output.WriteLine(JsonResponse.Text(response.Write));
    }

    /// <summary>Publishes a data set that was checked.</summary>
    /// <param name="loadedFrom">The folder, or the fingerprint of the seeds; the edition records it.</param>
    internal static async Task<LoadResult> PublishAsync(
        ITableStore store,
        DataSet dataSet,
        string loadedFrom,
        CancellationToken cancellationToken
    )
    {
        var began = Stopwatch.GetTimestamp();
        var result = await new EditionPublisher(store).PublishAsync(dataSet, loadedFrom, cancellationToken);
        return new LoadResult(result, Stopwatch.GetElapsedTime(began));
    }
}

/// <summary>The result of publishing a data set, and how long that took.</summary>
public sealed record LoadResult(PublishResult Result, TimeSpan Elapsed)
{
    /// <summary>Describes the result in one line for people.</summary>
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
