using Serverless.Tables.Sqlite;

namespace Serverless.Api.Stores;

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
