using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.News.DataSets;
using Serverless.News.Editions;
using Serverless.News.Storage;
using Serverless.Tables;

namespace Serverless.Api.Endpoints;

/// <summary>
/// <c>POST /api/seed</c>: publishes the packaged data set and says what that came to. Who asks while it runs gets the answer of the run
/// under way; who goes away does not stop it.
/// </summary>
internal sealed partial class SeedEndpoint(ITableStore store, CurrentEdition current, string folder, ILogger logger)
{
    private readonly Lock _gate = new();
    private Task<SeedAnswer>? _running;

    public Task HandleAsync(HttpContext context) => SendAsync(context, () => Join().WaitAsync(context.RequestAborted));

    /// <summary>Answers for an app that cannot start.</summary>
    public static Task SendRefusalAsync(HttpContext context, EditionTrouble trouble) =>
        SendAsync(
            context,
            () =>
                Task.FromResult(
                    SeedAnswer.Refused(StatusCodes.Status503ServiceUnavailable, trouble.Code, trouble.Message)
                )
        );

    private static async Task SendAsync(HttpContext context, Func<Task<SeedAnswer>> seed)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await JsonAnswer.SendMethodNotAllowedAsync(context, "POST");
            return;
        }

        try
        {
            var answer = await seed();
            await JsonAnswer.SendAsync(context, answer.Status, answer.Write);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // There is nobody left to answer; the run goes on.
        }
    }

    private Task<SeedAnswer> Join()
    {
        lock (_gate)
        {
            if (_running is null or { IsCompleted: true })
                _running = Task.Run(RunAsync);
            return _running;
        }
    }

    private async Task<SeedAnswer> RunAsync()
    {
        try
        {
            var answer = await PublishAsync();
            await current.ReadNowAsync();
            return answer;
        }
        catch (Exception exception) when (exception is EditionConflictException or RecordTooLargeException)
        {
            return SeedAnswer.Failed(exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            SeedFailed(exception);
            return SeedAnswer.Failed(exception);
        }
    }

    private async Task<SeedAnswer> PublishAsync()
    {
        var origin = SeedFolder.OriginOf(folder);
        var read = DataSetReader.Read(folder);
        if (read.DataSet is not { } dataSet)
            return SeedAnswer.Invalid("The packaged data set has errors; nothing was published.", read.Problems);
        var load = await DataSetLoad.RunAsync(store, dataSet, origin, CancellationToken.None);
        Seeded(load.ToString());
        return SeedAnswer.Done(load, read.Problems);
    }

    [LoggerMessage(LogLevel.Information, "{Outcome}")]
    private partial void Seeded(string outcome);

    [LoggerMessage(LogLevel.Error, "Seeding failed.")]
    private partial void SeedFailed(Exception exception);
}
