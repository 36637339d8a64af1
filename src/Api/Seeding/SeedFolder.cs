using System.Security.Cryptography;
using System.Text;
using Serverless.News.Publishing;
using Serverless.Tables;

namespace Serverless.Api.Seeding;

/// <summary>The data set that is packaged with the program, and the rule for publishing it at start.</summary>
public static class SeedFolder
{
    /// <summary>
    /// The start of a fingerprint. A digest of the files follows, so that a start can compare it without parsing them.
    /// </summary>
    private const string Prefix = "seeds:";

    public static string Packaged { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>
    /// Publishes the folder if the store holds no edition, or if the current edition came from the folder and its files
    /// have changed. An edition that was loaded from elsewhere stays.
    /// </summary>
    /// <returns>The result; null if there was nothing to do or another program was first.</returns>
    internal static async Task<LoadResult?> EnsureAsync(
        ITableStore store,
        EditionInfo? current,
        string folder,
        TextWriter problems,
        CancellationToken cancellationToken
    )
    {
        if (current is not null && !current.LoadedFrom.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var fingerprint = Fingerprint(folder);
        if (current?.LoadedFrom == fingerprint)
            return null;

        var dataSet = DataSetChecker.Read(folder, problems);
        try
        {
            return await DataSetLoader.PublishAsync(store, dataSet, fingerprint, cancellationToken);
        }
        catch (EditionConflictException)
        {
            // Two programs started at once and the other one was first: there is an edition now.
            return null;
        }
    }

    /// <summary>
    /// Returns a text that identifies the present files of a folder. The edition keeps it as the place it was loaded
    /// from.
    /// </summary>
    public static string Fingerprint(string folder) => Prefix + Digest(folder);

    private static string Digest(string folder)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder).Order(StringComparer.Ordinal))
        {
            digest.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\0"));
            digest.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static IEnumerable<string> Files(string path) =>
        File.Exists(path) ? [path]
        : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
        : [];
}
