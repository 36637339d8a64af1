namespace Serverless.Host.Stores;

/// <summary>Where the embedded store lies: one SQLite file.</summary>
internal static class StoreLocation
{
    /// <summary>Below the user's local application data: <c>~/.local/share/serverless/news.db</c> on Linux.</summary>
    /// <exception cref="Failure">The system names no such folder.</exception>
    public static string Default()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "serverless", "news.db")
            : throw new Failure("no folder for local application data is known (is HOME set?): name a file with --store.");
    }
}
