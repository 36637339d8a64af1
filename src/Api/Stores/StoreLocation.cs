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
    /// <summary>Makes the store ready. Nothing is asked of it before the first call.</summary>
    /// <exception cref="ProblemException">The connection string cannot be read.</exception>
    public abstract OpenedStore Open();
}

/// <summary>The embedded store: one SQLite file.</summary>
internal sealed record FileLocation(string File) : StoreLocation
{
    /// <summary>Below the user's local application data: <c>~/.local/share/serverless/news.db</c> on Linux.</summary>
    /// <exception cref="ProblemException">The system names no such folder.</exception>
    public static FileLocation Default()
    {
        var folder = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return folder.Length > 0
            ? new(Path.Combine(folder, "serverless", "news.db"))
            : throw new ProblemException(
                "no folder for local application data is known (is HOME set?): name a file with --store."
            );
    }

    public override OpenedStore Open() => new(new SqliteTableStore(File));
}

/// <summary>A Table service that a key or a signature opens. Not a record's usual text, since it holds a secret.</summary>
/// <param name="Where">The option or setting that it stands in.</param>
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

    public override string ToString() => $"{nameof(ConnectionLocation)} of {Where}";
}

/// <summary>A store to work with.</summary>
public sealed class OpenedStore(ITableStore tables) : IDisposable
{
    public ITableStore Tables { get; } = tables;

    public void Dispose() => (Tables as IDisposable)?.Dispose();
}
