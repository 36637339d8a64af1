using System.CommandLine;
using System.Globalization;
using Serverless.Host.Stores;

namespace Serverless.Host.Commands;

/// <summary>Options that several commands take; each command gets its own.</summary>
internal static class SharedOptions
{
    public static Option<string> Store()
    {
        var store = new Option<string>("--store")
        {
            Description = "The SQLite file that holds the editions; created if missing.",
            HelpName = "FILE",
            DefaultValueFactory = static _ => StoreLocation.Default(),
        };
        store.Validators.Add(static given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValueOrDefault<string>())) given.AddError("--store needs the path of a file.");
        });
        return store;
    }

    public static Option<int> Port()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port on the loopback address; 0 for any that is free.",
            HelpName = "PORT",
            DefaultValueFactory = static _ => 7071,
        };
        port.Validators.Add(static given =>
        {
            if (given.Tokens is [{ Value: var text }] && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                given.AddError($"--port is a number from 0 to {ushort.MaxValue}, not '{text}'.");
        });
        return port;
    }

    public static Option<string?> DataSet() => new("--dataset")
    {
        Description = "The data set to serve, by name; the one loaded last if left out.",
        HelpName = "NAME",
    };

    public static Argument<string> Folder() => new("folder")
    {
        Description = "The data set: a folder of YAML or JSON files, or one such file.",
    };
}
