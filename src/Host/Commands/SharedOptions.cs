using System.CommandLine;
using System.Globalization;
using Serverless.Api.Stores;

namespace Serverless.Host.Commands;

/// <summary>Creates the options and arguments that several commands have, and reads the settings behind them.</summary>
internal static class SharedOptions
{
    public static Option<string?> Store()
    {
        var store = new Option<string?>(StoreOption.Name)
        {
            Description =
                "Where editions are kept: a SQLite file (created if missing), a connection string of Azure Storage in "
                + "quotes, or the https endpoint of a Table service. The default is the setting NewsStorage or "
                + "AzureWebJobsStorage, or else a file below your local application data.",
            HelpName = "PLACE",
        };
        store.Validators.Add(static given =>
        {
            if (given.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
                given.AddError("--store needs a file, a connection string or an https endpoint.");
        });
        return store;
    }

    public static Option<int> Port()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port on the loopback address; 0 for any free port.",
            HelpName = "PORT",
            DefaultValueFactory = static _ => 7071,
        };
        port.Validators.Add(static given =>
        {
            if (
                given.Tokens is [{ Value: var text }]
                && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            )
                given.AddError($"--port is a number from 0 to {ushort.MaxValue}, not '{text}'.");
        });
        return port;
    }

    public static Option<string?> DataSet() =>
        new("--dataset")
        {
            Description = "The name of the data set to serve. The default is the one loaded last.",
            HelpName = "NAME",
        };

    /// <summary>Returns the settings, which are environment variables.</summary>
    public static IConfiguration Settings() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static Option<bool> Json() =>
        new("--json") { Description = "Writes one JSON object for programs instead of lines for people." };

    public static Argument<string> Folder() =>
        new("folder") { Description = "The data set: a folder of YAML or JSON files, or one such file." };
}
