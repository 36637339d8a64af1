using System.Net;
using Serverless.Host.Logging;
using Serverless.Host.Seeding;
using Serverless.Host.Stores;
using Serverless.News.Editions;

namespace Serverless.Host.Serving;

/// <summary>
/// Serves under the Functions host: it listens first, since the host asks every 25 ms and gives up after 30 s, and gets ready meanwhile.
/// A store that is empty or down is an answer to requests and no reason to end: the host would start us again and soon give up.
/// Publishing the packaged data set is left to the function <c>seed</c>.
/// </summary>
internal static class FunctionApp
{
    public static async Task RunAsync(int port, StoreLocation location, string? dataSet, string seeds, CancellationToken token)
    {
        // What makes no sense in the settings of the store ends the program before it says that it is there.
        using var store = location.Open();
        using var log = new LineLog(Console.Out, Console.Error);
        var logger = log.Create();
        var ready = new TaskCompletionSource<Endpoints>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await WebServer.StartAsync(IPAddress.Loopback, port, new Routes(ready.Task, logger).AnswerAsync, log, token);

        var engine = Task.Run(Engine.Create, token);
        var edition = new CurrentEdition(new EditionReader(store.Tables), dataSet, TimeProvider.System, logger);
        edition.BeginReading();
        var graphQL = (await engine).Endpoint(edition, logger);
        ready.SetResult(new(graphQL, new HealthEndpoint(edition), new SeedFunction(store.Tables, edition, seeds, logger)));
        await Task.Delay(Timeout.Infinite, token);
    }
}
