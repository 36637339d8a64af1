using System.CommandLine;
using Serverless.Host.Loading;
using Serverless.Host.Logging;
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
        command.SetAction((result, token) =>
        {
            var (place, name, folder) = (result.GetValue(store), result.GetValue(dataSet), result.GetRequiredValue(seeds));
            // A port that a person names is theirs.
            var isNamed = result.GetResult(port) is { Implicit: false };
            return !isNamed && FunctionsHost.Port() is { } assigned
                ? FunctionApp.RunAsync(assigned, StoreOfFunctions(place), name, folder, token)
                : RunAsync(result.GetValue(port), place, name, folder, token);
        });
    }

    private static async Task RunAsync(int port, string? place, string? dataSet, string seeds, CancellationToken token)
    {
        // The schema does not depend on the data: both are made ready at once.
        var engine = Task.Run(Engine.Create, token);
        using var store = StoreLocation.Find(place, StoreSettings.OfEnvironment()).Open();
        using var log = new LineLog(Console.Out, Console.Error);
        var reader = new EditionReader(store.Tables);
        var info = await reader.ReadCurrentInfoAsync(dataSet, token);
        var load = dataSet is null ? await SeedFolder.EnsureAsync(store.Tables, info, seeds, token) : null;

        var current = new CurrentEdition(reader, dataSet, TimeProvider.System, log.Create());
        var edition = await current.OpenAsync(token);
        var endpoints = new Endpoints((await engine).Endpoint(current, log.Create()), new HealthEndpoint(current), Seed: null);
        var routes = new Routes(Task.FromResult(endpoints), log.Create());
        await using var server = await WebServer.StartAsync(address: null, port, routes.AnswerAsync, log, token);
        StartupReport.Write(Console.Out, edition, load, server.Address);
        await Task.Delay(Timeout.Infinite, token);
    }

    /// <summary>A file of one instance is no store that the others share, so it must be asked for.</summary>
    private static StoreLocation StoreOfFunctions(string? place)
    {
        var settings = StoreSettings.OfEnvironment();
        return place is null && settings.Find() is null
            ? throw new Failure("no store is set: give the app the setting NewsStorage with a connection string, or NewsStorage__tableServiceUri.")
            : StoreLocation.Find(place, settings);
    }
}
