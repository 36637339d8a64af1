using Serverless.Tables;
using Serverless.Tables.Azure;
using Serverless.Tables.Sqlite;

namespace Serverless.Api.Stores;

/// <summary>
/// Where editions are kept: the value of <c>--store</c>, else the settings <c>NewsStorage</c> or
/// <c>AzureWebJobsStorage</c>, else one SQLite file of the user.
/// </summary>
public abstract record StoreLocation
{
    /// <summary>Opens the store. It is not contacted before the first call.</summary>
    /// <exception cref="ProblemException">The connection string cannot be read.</exception>
    public abstract OpenedStore Open();
}

/// <summary>The embedded store, one SQLite file.</summary>
internal sealed record FileLocation(string File) : StoreLocation
{
    /// <summary>Returns the default file, which is <c>~/.local/share/serverless/news.db</c> on Linux.</summary>
    /// <exception cref="ProblemException">The system has no folder for local application data.</exception>
    public static FileLocation Default()
    {
        var folder = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return folder.Length > 0
            ? new(Path.Combine(folder, "serverless", "news.db"))
            : throw new ProblemException(
                "the folder for local application data is unknown (is HOME set?): name a file with --store."
            );
    }

    public override OpenedStore Open() => new(new SqliteTableStore(File));
}

/// <summary>A Table service that is opened with an account key or a shared access signature.</summary>
/// <param name="Where">The option or setting that contains the connection string.</param>
internal sealed record ConnectionLocation(string Where, string ConnectionString) : StoreLocation
{
    public override OpenedStore Open()
    {
        try
        {
            return new(new AzureTableStore(ConnectionString));
        }
        catch (ArgumentException exception)
        {
            throw new ProblemException($"{Where}: {exception.Message}");
        }
    }

    /// <summary>Hides the secret, which a record would print.</summary>
    public override string ToString() => $"{nameof(ConnectionLocation)} of {Where}";
}

/// <summary>An open store.</summary>
public sealed class OpenedStore(ITableStore tables) : IDisposable
{
    public ITableStore Tables { get; } = tables;

    public void Dispose() => (Tables as IDisposable)?.Dispose();
}
