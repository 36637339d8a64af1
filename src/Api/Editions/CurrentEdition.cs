using Microsoft.Extensions.Logging;
using Serverless.News.Index;
using Serverless.News.Model;
using Serverless.News.Publishing;

namespace Serverless.Api.Editions;

/// <summary>
/// The edition that answers requests. A request makes it look for a newer one in the background, at most every few
/// seconds, so that no request waits for the store. While the store is down it keeps serving the last edition. Requests
/// that come before the first edition wait for it, up to a timeout.
/// </summary>
internal sealed partial class CurrentEdition(EditionReader reader, string? dataSet, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The interval while there is no edition: however many requests come, the store is asked once a second.
    /// </summary>
    private static readonly TimeSpan IntervalBeforeFirst = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long a request waits for the first edition. A call that fails after all its retries takes about as long.
    /// </summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private Task _reading = Task.CompletedTask;
    private Edition? _edition;
    private long _asked;
    private volatile EditionProblem? _problem;

    /// <summary>Why the store returned no edition the last time it was asked; null if it did.</summary>
    public EditionProblem? Problem => _problem;

    /// <summary>The edition in memory; null until the first one is read.</summary>
    public Edition? Latest
    {
        get
        {
            _ = ReadIfDue();
            return Volatile.Read(ref _edition);
        }
    }

    /// <summary>Starts to read the first edition before the first request.</summary>
    /// <returns>The reading, which never fails: it leaves a problem in <see cref="Problem"/>.</returns>
    public Task BeginReading() => ReadIfDue();

    /// <summary>Reads the current edition for a program that does not start without one.</summary>
    /// <exception cref="ProblemException">There is no edition to serve.</exception>
    public async Task<Edition> OpenAsync(CancellationToken cancellationToken)
    {
        var stored =
            await reader.ReadCurrentAsync(dataSet, cancellationToken)
            ?? throw await NothingToServeAsync(cancellationToken);
        Serve(stored);
        Volatile.Write(ref _asked, clock.GetTimestamp());
        return _edition!;
    }

    private async Task<ProblemException> NothingToServeAsync(CancellationToken cancellationToken)
    {
        if (dataSet is null)
            return new("the store holds no edition: load a data set with 'serverless load FOLDER'.");
        var names = await reader.DataSetsAsync(cancellationToken);
        if (names.Count == 0)
            return new(
                $"the store holds no data set '{dataSet}' and no other: load one with 'serverless load FOLDER'."
            );
        var guess = Suggestion.Nearest(dataSet, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        return new($"the store holds no data set '{dataSet}'{guess} It holds {string.Join(", ", names)}.");
    }

    /// <exception cref="Serverless.GraphQL.AspNetCore.GraphQLUnavailableException">There is no edition yet.</exception>
    public ValueTask<Edition> GetAsync(CancellationToken cancellationToken) =>
        Latest is { } edition ? new(edition) : new(FirstAsync(cancellationToken));

    /// <summary>Reads an edition that was published a moment ago.</summary>
    public async Task ReadNowAsync()
    {
        // A reading that began earlier may have missed the new edition.
        await Volatile.Read(ref _reading);
        await Read(static () => true);
    }

    private async Task<Edition> FirstAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadIfDue().WaitAsync(Timeout, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw EditionProblem.Slow.ToException();
        }

        return Volatile.Read(ref _edition) ?? throw (Problem ?? EditionProblem.Slow).ToException();
    }

    private Task ReadIfDue() => IsDue() ? Read(IsDue) : Volatile.Read(ref _reading);

    private bool IsDue()
    {
        var asked = Volatile.Read(ref _asked);
        return asked == 0
            || clock.GetElapsedTime(asked) >= (Volatile.Read(ref _edition) is null ? IntervalBeforeFirst : Interval);
    }

    private Task Read(Func<bool> isDue)
    {
        lock (_gate)
        {
            if (_reading.IsCompleted && isDue())
                Volatile.Write(ref _reading, Task.Run(ReadAsync));
            return _reading;
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            Report(await TryReadAsync() ? null : EditionProblem.NoEdition(dataSet), null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Report(EditionProblem.Of(exception), exception);
        }
        finally
        {
            Volatile.Write(ref _asked, clock.GetTimestamp());
        }
    }

    private async Task<bool> TryReadAsync()
    {
        if (_edition is { } known)
        {
            var info = await reader.ReadCurrentInfoAsync(dataSet, CancellationToken.None);
            if (info is null || info.Id == known.Id)
                return info is not null;
        }

        if (await reader.ReadCurrentAsync(dataSet, CancellationToken.None) is not { } stored)
            return false;
        Serve(stored);
        NowServed(logger, stored.Info.Id, stored.Info.DataSet);
        return true;
    }

    private void Serve(StoredEdition stored) =>
        Volatile.Write(
            ref _edition,
            Edition.Build(new EditionStamp(stored.Info.Id, stored.Info.PublishedAt, stored.Info.Digest), stored.DataSet)
        );

    private void Report(EditionProblem? problem, Exception? exception)
    {
        // Logged once for each kind of problem: the store is asked every few seconds during an outage.
        if (problem is not null && problem.Code != _problem?.Code)
        {
            var consequence = _edition is { } edition
                ? $"Edition {edition.Id} is still served."
                : "Requests are rejected until there is an edition.";
            if (exception is null)
                NothingPublished(logger, problem.Message, consequence);
            else
                StoreFailed(logger, exception, problem.Code, consequence);
        }

        _problem = problem;
    }

    [LoggerMessage(LogLevel.Information, "Edition {Edition} of data set '{DataSet}' is served now.")]
    private static partial void NowServed(ILogger logger, string edition, string dataSet);

    [LoggerMessage(LogLevel.Warning, "{Problem} {Consequence}")]
    private static partial void NothingPublished(ILogger logger, string problem, string consequence);

    [LoggerMessage(LogLevel.Error, "{Code}: no edition could be read from the store. {Consequence}")]
    private static partial void StoreFailed(ILogger logger, Exception exception, string code, string consequence);
}
