using System.CommandLine;
using Serverless.Host.Loading;
using Serverless.Host.Serving;
using Serverless.Host.Stores;
using Serverless.News.Editions;

namespace Serverless.Host.Commands;

/// <summary><c>serverless [serve]</c>: publishes the packaged data set where that is due, then serves the current edition.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves GraphQL; what the program does when no command is given.");
        Configure(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of <c>serve</c>.</summary>
    public static void Configure(Command command)
    {
        var port = SharedOptions.Port();
        var seeds = new Option<string>("--seeds")
        {
            Description = "The data set to publish when the store holds none, or an older one from here.",
            HelpName = "FOLDER",
            DefaultValueFactory = static _ => SeedFolder.Packaged,
        };
        var store = SharedOptions.Store();
        var dataSet = SharedOptions.DataSet();
        foreach (var option in (Option[])[port, store, dataSet, seeds]) command.Add(option);
        command.SetAction((result, token) => RunAsync(
            result.GetValue(port), result.GetValue(store), result.GetValue(dataSet), result.GetRequiredValue(seeds), token));
    }

    private static async Task RunAsync(int port, string? place, string? dataSet, string seeds, CancellationToken token)
    {
        // The schema does not depend on the data: both are made ready at once.
        var engine = Task.Run(Engine.Create, token);
        using var store = StoreLocation.Find(place, StoreSettings.OfEnvironment()).Open();
        var reader = new EditionReader(store.Tables);
        var current = await reader.ReadCurrentInfoAsync(dataSet, token);
        var load = dataSet is null ? await SeedFolder.EnsureAsync(store.Tables, current, seeds, token) : null;

        await using var server = new WebServer(port);
        var edition = new CurrentEdition(reader, dataSet, TimeProvider.System, server.Logger);
        await edition.OpenAsync(token);
        await server.StartAsync(await engine, edition, token);
        StartupReport.Write(Console.Out, edition.Value, load, server.Address);
        await server.WaitForShutdownAsync(token);
    }
}
