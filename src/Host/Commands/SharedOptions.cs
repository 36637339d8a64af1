using System.CommandLine;
using Serverless.Host.Stores;

namespace Serverless.Host.Commands;

/// <summary>Options that several commands take; each command gets its own.</summary>
internal static class SharedOptions
{
    public static Option<string> Store() => new("--store")
    {
        Description = "The SQLite file that holds the editions; created if missing.",
        HelpName = "FILE",
        DefaultValueFactory = static _ => StoreLocation.Default(),
    };

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
