using Serverless.Api.Settings;
using Serverless.Tables;
using Serverless.Tables.Azure;
using Serverless.Tables.Sqlite;

namespace Serverless.Api.Stores;

/// <summary>
/// Where editions are kept: as <c>--store</c> says, or else the settings <c>NewsStorage</c> and <c>AzureWebJobsStorage</c>, or else
/// in one SQLite file of the user.
/// </summary>
public abstract record StoreLocation
{
    /// <param name="given">The value of <c>--store</c>; null if it was left out.</param>
    /// <exception cref="FailureException">What was said makes no sense; the message names the option or setting and no secret.</exception>
    public static StoreLocation Find(string? given, StoreSettings settings) =>
        given is null ? settings.Find() ?? FileLocation.Default() : StoreOption.Read(given, settings);

    /// <summary>The store of a function app, which has no <c>--store</c>.</summary>
    /// <exception cref="FailureException">No setting says where it is: a file of one instance must be asked for, since the others do not share it.</exception>
    public static StoreLocation OfFunctionApp(StoreSettings settings) =>
        settings.Find()
        ?? throw new FailureException(
            "no store is set: give the app the setting NewsStorage with a connection string, or NewsStorage__tableServiceUri."
        );

    /// <summary>Makes the store ready. Nothing is asked of it before the first call.</summary>
    /// <exception cref="FailureException">The connection string cannot be read.</exception>
    public abstract OpenedStore Open();
}

/// <summary>The embedded store: one SQLite file.</summary>
internal sealed record FileLocation(string File) : StoreLocation
{
    /// <summary>Below the user's local application data: <c>~/.local/share/serverless/news.db</c> on Linux.</summary>
    /// <exception cref="FailureException">The system names no such folder.</exception>
    public static FileLocation Default()
    {
        var folder = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return folder.Length > 0
            ? new(Path.Combine(folder, "serverless", "news.db"))
            : throw new FailureException(
                "no folder for local application data is known (is HOME set?): name a file with --store."
            );
    }

    public override OpenedStore Open()
    {
        var store = new SqliteTableStore(File);
        return new(store, store.Path);
    }
}

/// <summary>A Table service that a key or a signature opens. Not a record's usual text, since it holds a secret.</summary>
/// <param name="Where">The option or setting that it stands in.</param>
internal sealed record ConnectionLocation(string Where, string ConnectionString) : StoreLocation
{
    public override OpenedStore Open()
    {
        try
        {
            var store = new AzureTableStore(ConnectionString);
            return new(store, store.Endpoint.AbsoluteUri);
        }
        catch (ArgumentException error)
        {
            throw new FailureException($"{Where}: {error.Message}");
        }
    }

    public override string ToString() => $"{nameof(ConnectionLocation)} of {Where}";
}

/// <summary>A store to work with.</summary>
/// <param name="place">The path of its file or the address of its service, for people; holds no secret.</param>
public sealed class OpenedStore(ITableStore tables, string place) : IDisposable
{
    public ITableStore Tables { get; } = tables;

    public string Place { get; } = place;

    public void Dispose() => (Tables as IDisposable)?.Dispose();
}
