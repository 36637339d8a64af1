using System.CommandLine;
using Serverless.Host.Loading;
using Serverless.Tables.Sqlite;

namespace Serverless.Host.Commands;

/// <summary><c>serverless load FOLDER</c>: publishes a data set as a new edition, whole or not at all.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var folder = SharedOptions.Folder();
        var store = SharedOptions.Store();
        var command = new Command("load", "Checks a data set and publishes it; the same content again writes nothing.") { folder, store };
        command.SetAction((result, token) => RunAsync(result.GetRequiredValue(folder), result.GetRequiredValue(store), token));
        return command;
    }

    private static async Task RunAsync(string folder, string file, CancellationToken token)
    {
        var dataSet = CheckedDataSet.Read(folder, Console.Error);
        using var store = new SqliteTableStore(file);
        var load = await DataSetLoad.RunAsync(store, dataSet, Path.GetFullPath(folder), token);
        Console.WriteLine(load.ToString());
    }
}
