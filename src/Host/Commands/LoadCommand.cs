using System.CommandLine;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;

namespace Serverless.Host.Commands;

/// <summary>
/// Defines <c>serverless load FOLDER</c>, which publishes a data set as a new edition, whole or not at all.
/// </summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var store = SharedOptions.Store();
        var json = SharedOptions.Json();
        var command = new Command(
            "load",
            "Checks a data set and publishes it. Loading the same content again writes nothing."
        )
        {
            folder,
            store,
            json,
        };
        command.SetAction(
            (result, cancellationToken) =>
                RunAsync(
                    result.GetRequiredValue(folder),
                    result.GetValue(store),
                    result.GetValue(json),
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task RunAsync(
        string folder,
        string? storeOption,
        bool json,
        CancellationToken cancellationToken
    )
    {
        using var store = new AppSettings(SharedOptions.Settings()).OpenStore(storeOption);
        if (json)
            await DataSetLoader.LoadAsJsonAsync(store, folder, Console.Out, cancellationToken);
        else
            Console.WriteLine(await DataSetLoader.LoadAsync(store, folder, Console.Error, cancellationToken));
    }
}
