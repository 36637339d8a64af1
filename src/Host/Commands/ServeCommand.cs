using System.CommandLine;
using Serverless.Api.Endpoints;
using Serverless.Api.Seeding;
using Serverless.Host.Serving;

namespace Serverless.Host.Commands;

/// <summary>
/// Defines <c>serverless [serve]</c>, which publishes the packaged data set if due and serves the current edition.
/// </summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves GraphQL. This is the default command.");
        Configure(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void Configure(Command command)
    {
        var port = SharedOptions.Port();
        var seeds = new Option<string>("--seeds")
        {
            Description = "The data set to publish if the store is empty or holds an older edition of it.",
            HelpName = "FOLDER",
            DefaultValueFactory = static _ => SeedFolder.Packaged,
        };
        var store = SharedOptions.Store();
        var dataSet = SharedOptions.DataSet();
        foreach (var option in (Option[])[port, store, dataSet, seeds])
            command.Add(option);
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(
                    result.GetValue(port),
                    result.GetValue(store),
                    result.GetValue(dataSet),
                    result.GetRequiredValue(seeds),
                    cancellationToken
                )
        );
    }

    private static async Task RunAsync(
        int port,
        string? storeOption,
        string? dataSet,
        string seeds,
        CancellationToken cancellationToken
    )
    {
        using var log = new LineLog(Console.Out, Console.Error);
        using var app = await DeskApp.StartAsync(
            storeOption,
            dataSet,
            seeds,
            Console.Error,
            SharedOptions.Settings(),
            log,
            cancellationToken
        );
        await using var server = await WebServer.StartAsync(port, app.HandleAsync, log, cancellationToken);
        StartupReport.Write(Console.Out, app, server.Address);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
