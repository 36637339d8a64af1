using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Serverless.Api.Editions;
using Serverless.Api.Seeding;
using Serverless.News.DataSets;
using Serverless.News.Publishing;
using Serverless.News.Records;
using Serverless.Tables;

namespace Serverless.Api.Endpoints;

/// <summary>
/// Handles <c>POST /api/seed</c>: publishes the packaged data set and reports the result. Requests that arrive during a
/// run share its response; a client that disconnects does not stop it.
/// </summary>
internal sealed partial class SeedEndpoint(ITableStore store, CurrentEdition current, string folder, ILogger logger)
{
    private readonly Lock _gate = new();
    private Task<SeedResponse>? _running;

    public Task HandleAsync(HttpContext context) => SendAsync(context, () => Join().WaitAsync(context.RequestAborted));

    /// <summary>Handles a request to an app that cannot start.</summary>
    public static Task SendRefusalAsync(HttpContext context, EditionProblem problem) =>
        SendAsync(
            context,
            () =>
                Task.FromResult(
                    SeedResponse.Refused(StatusCodes.Status503ServiceUnavailable, problem.Code, problem.Message)
                )
        );

    private static async Task SendAsync(HttpContext context, Func<Task<SeedResponse>> seed)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await JsonResponse.SendMethodNotAllowedAsync(context, "POST");
            return;
        }

        try
        {
            var response = await seed();
            await JsonResponse.SendAsync(context, response.Status, response.Write);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer; the run continues.
        }
    }

    private Task<SeedResponse> Join()
    {
        lock (_gate)
        {
            if (_running is null or { IsCompleted: true })
                _running = Task.Run(RunAsync);
            return _running;
        }
    }

    private async Task<SeedResponse> RunAsync()
    {
        try
        {
            var response = await PublishAsync();
            await current.ReadNowAsync();
            return response;
        }
        catch (Exception exception) when (exception is EditionConflictException or RecordTooLargeException)
        {
            return SeedResponse.Failed(exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            SeedFailed(exception);
            return SeedResponse.Failed(exception);
        }
    }

    private async Task<SeedResponse> PublishAsync()
    {
        var fingerprint = SeedFolder.Fingerprint(folder);
        var read = DataSetReader.Read(folder);
        if (read.DataSet is not { } dataSet)
            return SeedResponse.Invalid("The packaged data set has errors; nothing was published.", read.Problems);
        var load = await DataSetLoader.PublishAsync(store, dataSet, fingerprint, CancellationToken.None);
        Seeded(load.ToString());
        return SeedResponse.Done(load, read.Problems);
    }

    [LoggerMessage(LogLevel.Information, "{Outcome}")]
    private partial void Seeded(string outcome);

    [LoggerMessage(LogLevel.Error, "Seeding failed.")]
    private partial void SeedFailed(Exception exception);
}
