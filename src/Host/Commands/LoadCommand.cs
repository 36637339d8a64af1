using System.CommandLine;
using Serverless.Api.Seeding;
using Serverless.Api.Settings;
using Serverless.Api.Stores;

namespace Serverless.Host.Commands;

/// <summary><c>serverless load FOLDER</c>: publishes a data set as a new edition, whole or not at all.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var store = SharedOptions.Store();
        var command = new Command("load", "Checks a data set and publishes it; the same content again writes nothing.") { folder, store };
        command.SetAction((result, token) => RunAsync(result.GetRequiredValue(folder), result.GetValue(store), token));
        return command;
    }

    private static async Task RunAsync(string folder, string? place, CancellationToken token)
    {
        using var store = StoreLocation.Find(place, new AppSettings(SharedOptions.Settings()).Store).Open();
        Console.WriteLine(await DataSetLoad.RunAsync(store, folder, Console.Error, token));
    }
}
