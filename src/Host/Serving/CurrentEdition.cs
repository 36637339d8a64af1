using Serverless.News.Editions;
using Serverless.News.Index;

namespace Serverless.Host.Serving;

/// <summary>
/// The edition that requests are answered from. Whether a newer one was published is asked at most every few seconds, in the
/// background of a request, so that no request waits for it; while the store is down the last edition goes on being served.
/// </summary>
internal sealed partial class CurrentEdition(EditionReader reader, string? dataSet, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    private Edition _edition = null!;
    private long _asked;
    private int _asking;
    private volatile string? _trouble;

    /// <summary>Why the store could not be asked the last time; null when it could.</summary>
    public string? Trouble => _trouble;

    public Edition Value
    {
        get
        {
            if (clock.GetElapsedTime(Volatile.Read(ref _asked)) >= Interval && Interlocked.Exchange(ref _asking, 1) == 0)
                _ = Task.Run(RefreshAsync);
            return Volatile.Read(ref _edition);
        }
    }

    /// <exception cref="Failure">There is no edition to serve.</exception>
    public async Task OpenAsync(CancellationToken token)
    {
        var stored = await reader.ReadCurrentAsync(dataSet, token)
            ?? throw new Failure(dataSet is null
                ? "the store holds no edition: load a data set with 'serverless load FOLDER'."
                : $"the store holds no edition of data set '{dataSet}': load it with 'serverless load FOLDER', or leave --dataset out.");
        Volatile.Write(ref _edition, Index(stored));
        Volatile.Write(ref _asked, clock.GetTimestamp());
    }

    private async Task RefreshAsync()
    {
        try
        {
            var current = await reader.ReadCurrentInfoAsync(dataSet, CancellationToken.None);
            if (current is not null && current.Id != _edition.Id && await reader.ReadCurrentAsync(dataSet, CancellationToken.None) is { } stored)
            {
                Volatile.Write(ref _edition, Index(stored));
                NowServed(logger, stored.Info.Id, stored.Info.DataSet);
            }

            _trouble = null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            if (_trouble is null) StoreFailed(logger, exception, _edition.Id);
            _trouble = exception.Message;
        }
        finally
        {
            Volatile.Write(ref _asked, clock.GetTimestamp());
            Volatile.Write(ref _asking, 0);
        }
    }

    private static Edition Index(StoredEdition stored) =>
        Edition.Build(new EditionStamp(stored.Info.Id, stored.Info.PublishedAt, stored.Info.Digest), stored.DataSet);

    [LoggerMessage(LogLevel.Information, "Edition {Edition} of data set '{DataSet}' is served now.")]
    private static partial void NowServed(ILogger logger, string edition, string dataSet);

    [LoggerMessage(LogLevel.Error, "The store does not answer; edition {Edition} goes on being served.")]
    private static partial void StoreFailed(ILogger logger, Exception exception, string edition);
}
